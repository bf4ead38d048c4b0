import type { HitGroup } from '../../search/answers';
import { rowsAbove } from '../../ui';

/** In pixels, each as low as it gets: what stands above the results, the head of a group, and a row. */
const [ABOVE, HEADING, ROW] = [230, 56, 45];

/** Of each group the results that begin inside a window so high. */
export function firstResults(groups: readonly HitGroup[], height: number): HitGroup[] {
  const room = { room: height - ABOVE, heading: HEADING, row: ROW };
  const counts = rowsAbove(
    groups.map(({ hits }) => hits.length),
    room,
  );
  return groups.flatMap((group, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    return [count === group.hits.length ? group : { ...group, hits: group.hits.slice(0, count) }];
  });
}
