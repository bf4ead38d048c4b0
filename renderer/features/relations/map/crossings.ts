import type { Point } from './geometry';

type Line = { from: Point; to: Point };

/** How many pairs of lines run across one another. Lines that meet at their ends do not count. */
export function crossingsOf(lines: readonly Line[]): number {
  let count = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) if (doCross(one, other)) count += 1;
  });
  return count;
}

function doCross(one: Line, other: Line): boolean {
  const isJoined = one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to;
  return !isJoined && areParted(one, other.from, other.to) && areParted(other, one.from, one.to);
}

/** Whether two points lie on different sides of a line. */
function areParted({ from, to }: Line, one: Point, other: Point): boolean {
  const side = (point: Point) => (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  return side(one) * side(other) < 0;
}
