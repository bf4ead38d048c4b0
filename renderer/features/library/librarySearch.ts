import * as z from 'zod';
import { STATUSES } from '../../../shared/library/rows';

export const SORTS = ['last', 'title', 'year', 'progress'] as const;
export const GROUPS = ['air', 'story'] as const;
export const STATUS_FILTERS = ['all', ...STATUSES, 'none'] as const;
export const VIEWS = ['grid', 'list'] as const;
export const SCOPES = ['mine', 'all'] as const;

export type Sort = (typeof SORTS)[number];
export type Group = (typeof GROUPS)[number];
export type StatusFilter = (typeof STATUS_FILTERS)[number];
export type Scope = (typeof SCOPES)[number];

/** A damaged value falls away: an address never fails. */
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);
/** Routers read a figure in an address as a number. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).slice(0, 200))
  .optional()
  .catch(undefined);

/** What the address of the library carries: `#/library?view=list&sort=title&status=watching&group=air&q=trek`. */
export const LibrarySearch = z.object({
  view: choice(VIEWS),
  sort: choice(SORTS),
  status: choice(STATUS_FILTERS),
  group: choice(GROUPS),
  scope: choice(SCOPES),
  q: text,
});
export type LibrarySearch = z.infer<typeof LibrarySearch>;

/** The same with nothing left open. */
export type LibraryChoice = {
  view: (typeof VIEWS)[number];
  sort: Sort;
  status: StatusFilter;
  group: Group | null;
  scope: Scope;
  query: string;
};

/**
 * What holds where the address says nothing. Without a library of one's own, in a franchise and among shows not
 * started, everything known is shown: there would be little to see otherwise.
 */
export function chosenFrom(search: LibrarySearch, hasOwn: boolean): LibraryChoice {
  const { view = 'grid', sort = 'last', status = 'all', group = null, q = '' } = search;
  const wide = !hasOwn || group !== null || status === 'none';
  return {
    view,
    sort,
    status,
    group,
    scope: status === 'none' ? 'all' : (search.scope ?? (wide ? 'all' : 'mine')),
    query: q,
  };
}

/** What is written: a name either has a value or is not there. */
export type WrittenSearch = { [Name in keyof LibrarySearch]?: NonNullable<LibrarySearch[Name]> };

/** The shortest address for a change: what is as it is anyway is not written. */
export function changeSearch(search: LibrarySearch, change: Partial<LibrarySearch>): WrittenSearch {
  const next = LibrarySearch.parse({ ...search, ...change });
  const usual: WrittenSearch = { view: 'grid', sort: 'last', status: 'all', q: '' };
  const entries = Object.entries(next).filter(
    ([name, value]) => value !== undefined && value !== usual[name as keyof WrittenSearch],
  );
  return Object.fromEntries(entries);
}
