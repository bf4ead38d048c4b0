import type { Point } from './geometry';
import type { NodeSize } from './sizes';

/** Something with a place and a size on the map. Who is held does not move. */
export type Body = Point & { id: string; size: NodeSize; isHeld: boolean };

const GAP = 14;
/** What is left of an overlap after it was parted: figures are never quite exact. */
const ENOUGH = 0.5;
const MOST_PASSES = 240;

/** Moves bodies apart until none lies over another, or until it is clear that they never will. */
export function separateAll(bodies: readonly Body[]): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) if (!separate(bodies, 0.5)) return;
}

/**
 * Moves bodies that lie over one another apart, each by `share` of what is needed. Says whether there were any. It runs
 * through all pairs some hundred times, so it makes no objects on its way.
 */
export function separate(bodies: readonly Body[], share: number): boolean {
  let found = false;
  bodies.forEach((one, index) => {
    for (let next = index + 1; next < bodies.length; next += 1) {
      const other = bodies[next];
      if (other === undefined) continue;
      const dx = other.x - one.x;
      const dy = middleOf(other) - middleOf(one);
      const overX = (one.size.width + other.size.width) / 2 + GAP - Math.abs(dx);
      const overY = (one.size.height + other.size.height) / 2 + GAP - Math.abs(dy);
      if (overX <= ENOUGH || overY <= ENOUGH) continue;
      found = true;
      // The shorter way out; two in the very same place part by their order.
      if (overX < overY) push(one, other, 'x', (dx < 0 ? -1 : 1) * overX * share);
      else push(one, other, 'y', (dy < 0 ? -1 : 1) * overY * share);
    }
  });
  return found;
}

/** Against one who is held the other goes the whole way. */
function push(one: Body, other: Body, axis: 'x' | 'y', by: number): void {
  if (!one.isHeld) one[axis] -= other.isHeld ? by * 2 : by;
  if (!other.isHeld) other[axis] += one.isHeld ? by * 2 : by;
}

/** The place of a body is the middle of its emblem; below that stands the name. */
const middleOf = ({ y, size }: Body): number => y + (size.height - size.emblem) / 2;
