import * as z from 'zod';

/** More would not fit side by side. */
export const MOST = 3;

/** Routers read a figure in an address as a number. A damaged value falls away: an address never fails. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).slice(0, 400))
  .optional()
  .catch(undefined);

/** What the address carries: `#/compare/picard?cards=dahj,soji,sutra&asOf=s1e9`. */
export const CompareSearch = z.object({ cards: text, asOf: text });
export type CompareSearch = z.infer<typeof CompareSearch>;

/** What is written: a name either has a value or is not there. */
export type WrittenCompare = { [Name in keyof CompareSearch]?: NonNullable<CompareSearch[Name]> };

/** Whose cards the address names: at most three, each once. */
export function slugsOf(search: CompareSearch): string[] {
  return [...new Set((search.cards ?? '').split(',').filter(Boolean))].slice(0, MOST);
}

export function writeCompare(slugs: readonly string[], asOf: string | null): WrittenCompare {
  return { ...(slugs.length > 0 && { cards: slugs.join(',') }), ...(asOf !== null && { asOf }) };
}

/** The one at `place` is replaced; one that is already there goes where the replaced one was. */
export function withCard(slugs: readonly string[], place: number, slug: string): string[] {
  const before = slugs[place];
  const rest = slugs.map((one) => (one === slug && before !== undefined ? before : one));
  const next = [...rest.slice(0, place), slug, ...rest.slice(place + 1)];
  return [...new Set(next)].slice(0, MOST);
}

/** Two change places; of three the first goes to the end. */
export function turned(slugs: readonly string[]): string[] {
  return [...slugs.slice(1), ...slugs.slice(0, 1)];
}
