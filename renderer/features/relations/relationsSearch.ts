import * as z from 'zod';
import { SCOPES } from './scope';

export const VIEWS = ['map', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What the address carries: `#/relations/picard?character=soji&view=table&show=all`. A damaged value falls away. */
export const RelationsSearch = z.object({
  character: z.string().max(120).optional().catch(undefined),
  view: z.enum(VIEWS).optional().catch(undefined),
  show: z.enum(SCOPES).optional().catch(undefined),
});
export type RelationsSearch = z.infer<typeof RelationsSearch>;

/** What is written: a name either has a value or is not there. */
export type WrittenRelations = { [Name in keyof RelationsSearch]?: NonNullable<RelationsSearch[Name]> };

/** The shortest address for a change: what is as it is anyway is not written. */
export function changeRelations(search: RelationsSearch, change: Partial<RelationsSearch>): WrittenRelations {
  const next = { ...search, ...change };
  return {
    ...(next.character !== undefined && { character: next.character }),
    ...(next.view !== undefined && next.view !== 'map' && { view: next.view }),
    ...(next.show !== undefined && { show: next.show }),
  };
}
