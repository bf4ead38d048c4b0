import * as z from 'zod';
import { PEOPLE_GROUPS } from '../../../db/reads';

export const ORDERS = ['work', 'name'] as const;

/** What the address of the people page carries: `#/people/picard?group=cast&order=name`. A damaged value falls away. */
export const PeopleSearch = z.object({
  group: z.enum(PEOPLE_GROUPS).optional().catch(undefined),
  order: z.enum(ORDERS).optional().catch(undefined),
});
export type PeopleSearch = z.infer<typeof PeopleSearch>;
