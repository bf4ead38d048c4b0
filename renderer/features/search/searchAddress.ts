import * as z from 'zod';
import { SEARCH_KINDS, type SearchKind } from '../../search/kinds';

/** What the address carries: `#/search?q=jurati&kind=person`. A damaged value falls away: an address never fails. */
export const SearchSearch = z.object({
  // Routers read a figure in an address as a number.
  q: z
    .union([z.string(), z.number(), z.boolean()])
    .transform((value) => String(value).slice(0, 200))
    .optional()
    .catch(undefined),
  kind: z.enum(SEARCH_KINDS).optional().catch(undefined),
});
export type SearchSearch = z.infer<typeof SearchSearch>;

/** The shortest address: what is as it is anyway is not written. */
export function writtenSearch(text: string, kind: SearchKind | null): { q?: string; kind?: SearchKind } {
  return { ...(text.trim() !== '' && { q: text }), ...(kind !== null && { kind }) };
}
