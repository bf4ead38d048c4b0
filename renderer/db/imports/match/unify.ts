import type { ImportedShow } from '../../../imports/record';
import { fold } from '../../../../shared/util/fold';

/** Shows of a file that are one: by any id in common, or by kind, title and year. Answers lists of their numbers. */
export function unifyShows(shows: readonly ImportedShow[]): number[][] {
  const parents = shows.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted((one, other) => one - other);
    if (first !== undefined && second !== undefined) parents[second] = first;
  };
  const byId = new Map<string, number>();
  shows.forEach(({ kind, ids }, index) => {
    for (const [scheme, value] of Object.entries(ids)) {
      const key = `${kind} ${scheme} ${value}`;
      const known = byId.get(key);
      if (known === undefined) byId.set(key, index);
      else join(known, index);
    }
  });
  joinByTitle(shows, join, rootOf);
  const groups = new Map<number, number[]>();
  shows.forEach((_, index) => {
    const root = rootOf(index);
    const list = groups.get(root) ?? [];
    if (list.length === 0) groups.set(root, list);
    list.push(index);
  });
  return [...groups.values()];
}

/**
 * A title joins spellings of a show unless ids of one scheme tell them apart, or the years do. Without a year it joins
 * where there is only one of that title that it could be.
 */
function joinByTitle(
  shows: readonly ImportedShow[],
  join: (a: number, b: number) => void,
  rootOf: (index: number) => number,
): void {
  const byTitle = new Map<string, number[]>();
  shows.forEach(({ kind, title }, index) => {
    if (title === null || fold(title) === '') return;
    const key = `${kind} ${fold(title)}`;
    const list = byTitle.get(key) ?? [];
    if (list.length === 0) byTitle.set(key, list);
    list.push(index);
  });
  for (const list of byTitle.values()) {
    if (list.length < 2) continue;
    const dated = list.filter((index) => shows[index]?.year !== null);
    const undated = list.filter((index) => shows[index]?.year === null);
    for (const group of groupsByYear(shows, dated)) joinWhereIdsAllow(shows, group, join, rootOf);
    const roots = new Set(dated.map(rootOf));
    if (roots.size <= 1) joinWhereIdsAllow(shows, [...dated, ...undated], join, rootOf);
    else joinWhereIdsAllow(shows, undated, join, rootOf);
  }
}

function groupsByYear(shows: readonly ImportedShow[], list: readonly number[]): number[][] {
  const years = new Map<number | null, number[]>();
  for (const index of list) {
    const year = shows[index]?.year ?? null;
    years.set(year, [...(years.get(year) ?? []), index]);
  }
  return [...years.values()];
}

function joinWhereIdsAllow(
  shows: readonly ImportedShow[],
  list: readonly number[],
  join: (a: number, b: number) => void,
  rootOf: (index: number) => number,
): void {
  const heads: { index: number; ids: Map<string, string> }[] = [];
  // Those with ids first: what has none is then seen to fit more than one.
  const idsOf = (index: number) => Object.entries(shows[index]?.ids ?? {});
  for (const index of list.toSorted((a, b) => idsOf(b).length - idsOf(a).length)) {
    const ids = idsOf(index);
    const fits = heads.filter((head) => ids.every(([scheme, value]) => (head.ids.get(scheme) ?? value) === value));
    const [head] = fits;
    // Of two that it could be, nobody knows which.
    if (head && (fits.length === 1 || fits.every((one) => rootOf(one.index) === rootOf(head.index)))) {
      for (const [scheme, value] of ids) head.ids.set(scheme, value);
      join(head.index, index);
    } else if (fits.length === 0) heads.push({ index, ids: new Map(ids) });
  }
}

/** What all spellings of a show say together: the first title, the first year, all ids. */
export function mergeShows(shows: readonly ImportedShow[]): ImportedShow {
  const ids: Record<string, string> = {};
  for (const show of shows) for (const [scheme, value] of Object.entries(show.ids)) ids[scheme] ??= value;
  return {
    kind: shows[0]?.kind ?? 'series',
    title: shows.find((show) => show.title !== null)?.title ?? null,
    year: shows.find((show) => show.year !== null)?.year ?? null,
    ids,
  };
}
