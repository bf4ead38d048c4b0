import { overlap, type Box, type Point } from './geometry';
import { boxOf, type NodeSize } from './sizes';

/** Something with a place and a size on the map. Who is held does not move. */
export type Body = Point & { id: string; size: NodeSize; isHeld: boolean };

const GAP = 14;
const MOST_PASSES = 400;

/** Moves bodies apart until none lies over another, or until it is clear that they never will. */
export function separateAll(bodies: readonly Body[]): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) if (!separate(bodies, 0.5)) return;
}

/** Moves boxes that lie over one another apart, each by `share` of what is needed. Says whether there were any. */
export function separate(bodies: readonly Body[], share: number): boolean {
  let found = false;
  bodies.forEach((one, index) => {
    for (const other of bodies.slice(index + 1)) {
      const over = overlap(bodyBox(one), bodyBox(other), GAP);
      if (over === null) continue;
      found = true;
      // The shorter way out; two in the very same place part by their order.
      const [axis, by] = over.x < over.y ? (['x', over.x] as const) : (['y', over.y] as const);
      const way = bodyBox(one)[axis] <= bodyBox(other)[axis] ? 1 : -1;
      shift(one, axis, -way * by * share, other);
      shift(other, axis, way * by * share, one);
    }
  });
  return found;
}

/** Against one who is held the other goes the whole way. */
function shift(body: Body, axis: 'x' | 'y', by: number, against: Body): void {
  if (body.isHeld) return;
  body[axis] += against.isHeld ? by * 2 : by;
}

function bodyBox({ size, x, y }: Body): Box {
  return boxOf(size, x, y);
}
