import type { Gallery } from '../../../db/reads/companionViews';
import type { Met } from './arrange';
import type { GallerySearch } from './gallerySearch';

/** More chips would be a second gallery. */
const MOST_CHIPS = 5;

export type GroupFilter = { name: string; count: number };

/** The largest groups of those met, and the one that the address names, if anybody belongs to it. */
export function groupFilters(met: readonly Met[], chosen: string | undefined): GroupFilter[] {
  const counts = new Map<string, number>();
  for (const name of met.flatMap((one) => [...new Set(one.groups)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const largest = sorted.filter(({ count }) => count > 1).slice(0, MOST_CHIPS);
  const named = sorted.find(({ name }) => name === chosen);
  return named === undefined || largest.includes(named) ? largest : [...largest, named];
}

/** How many were met in the episode that the horizon stands at. */
export function countFresh({ met, asOf }: Gallery): number {
  return met.filter((one) => one.metIn.ref === asOf?.ref).length;
}

/** Those whom the filters leave. A group to which nobody met belongs filters nothing: it would only say that it exists. */
export function filterMet(gallery: Gallery, { group, fresh }: GallerySearch): Met[] {
  const { met, asOf } = gallery;
  const exists = group !== undefined && met.some((one) => one.groups.includes(group));
  return met.filter(
    (one) => (!exists || one.groups.includes(group)) && (fresh !== true || one.metIn.ref === asOf?.ref),
  );
}
