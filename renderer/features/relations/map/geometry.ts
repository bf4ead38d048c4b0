export type Point = { x: number; y: number };
/** A rectangle by its middle. */
export type Box = Point & { width: number; height: number };

export function overlap(one: Box, other: Box, gap = 0): { x: number; y: number } | null {
  const x = (one.width + other.width) / 2 + gap - Math.abs(one.x - other.x);
  const y = (one.height + other.height) / 2 + gap - Math.abs(one.y - other.y);
  return x > 0 && y > 0 ? { x, y } : null;
}

/** The smallest box round all of them. */
export function boxRound(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** A line from one point to another, bent a little to one side. `bend` is how far, as a part of its length. */
export type Curve = { from: Point; control: Point; to: Point };

export function curveBetween(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  return { from, control, to };
}

/** The point of a curve at `t`, from 0 to 1. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Where a curve last leaves what lies at its end, as `t`; 0 when it never does. */
export function tBefore(curve: Curve, isInside: (point: Point) => boolean): number {
  const STEPS = 60;
  for (let step = STEPS; step > 0; step -= 1) if (!isInside(pointAt(curve, step / STEPS))) return step / STEPS;
  return 0;
}

export function pathOf({ from, control, to }: Curve): string {
  return `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
