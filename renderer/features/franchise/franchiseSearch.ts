import * as z from 'zod';

export const ORDERS = ['air', 'story'] as const;

/** What the address carries. A damaged value falls away. */
export const FranchiseSearch = z.object({ order: z.enum(ORDERS).optional().catch(undefined) });
export type FranchiseSearch = z.infer<typeof FranchiseSearch>;
