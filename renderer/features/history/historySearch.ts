import * as z from 'zod';
import type { HistoryFilter } from '../../db/reads/history/readHistory';

export const KINDS = ['episode', 'film', 'special'] as const;
export const PASSES = ['first', 'again'] as const;
export const ORIGINS = ['mark', 'bulk', 'import'] as const;
export const SURES = ['day', 'span', 'unknown'] as const;

/** A damaged value falls away: an address never fails. */
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** What the address of the history carries: `#/history?show=picard&kind=episode&at=2020-02-20`, or `?view=this-day`. */
export const HistorySearch = z.object({
  view: choice(['this-day']),
  show: z.string().max(120).optional().catch(undefined),
  kind: choice(KINDS),
  pass: choice(PASSES),
  origin: choice(ORIGINS),
  sure: choice(SURES),
  at: z
    .string()
    .regex(/^(19|2[01])\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .optional()
    .catch(undefined),
});
export type HistorySearch = z.infer<typeof HistorySearch>;
export type WrittenSearch = { [Name in keyof HistorySearch]?: NonNullable<HistorySearch[Name]> };

export function changeSearch(search: HistorySearch, change: Partial<HistorySearch>): WrittenSearch {
  const next = HistorySearch.parse({ ...search, ...change });
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}

/** `show` is the identity that the slug in the address stands for. */
export function filterOf({ kind, pass, origin, sure }: HistorySearch, show: string | null): HistoryFilter {
  return { show, kind: kind ?? null, pass: pass ?? null, origin: origin ?? null, sure: sure ?? null };
}

export const isFiltered = ({ show, kind, pass, origin, sure }: HistorySearch): boolean =>
  [show, kind, pass, origin, sure].some((one) => one !== undefined);
