import type { Point } from './geometry';
import { separateAll, type Body } from './separate';
import type { NodeSize } from './sizes';

export type RingInput = {
  centre: { id: string; size: NodeSize };
  /** Those round it, in the order in which they are read: the first ones stand on the inner ring. */
  nodes: readonly { id: string; size: NodeSize }[];
  aspect: number;
  /** Of the inner ring, where there is room on it for all; else rings begin closer. */
  radius: number;
};

/** How far one ring is from the next: an emblem with its name and a line below it. */
const STEP = 120;
const CLOSEST = 138;
const GAP = 18;

/** One in the middle and the others on rings round it, clockwise from the top. No ring hides the next behind it. */
export function ringLayout({ centre, nodes, aspect, radius }: RingInput): ReadonlyMap<string, Point> {
  const bodies: Body[] = [{ ...centre, x: 0, y: 0, isHeld: true }];
  const rings = fill(nodes, aspect, radius);
  rings.forEach((ring, index) => {
    const [across, down] = axes(ring.radius, aspect);
    ring.nodes.forEach(({ id, size }, place) => {
      // Every other ring is turned by half a place: its lines pass between those before it.
      const turn = (place + (index % 2) / 2) / ring.nodes.length;
      const angle = 2 * Math.PI * turn - Math.PI / 2;
      bodies.push({ id, size, x: across * Math.cos(angle), y: down * Math.sin(angle), isHeld: false });
    });
  });
  separateAll(bodies);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

type Ring = { radius: number; nodes: RingInput['nodes'] };

function fill(nodes: RingInput['nodes'], aspect: number, radius: number): Ring[] {
  if (nodes.length <= roomOn(nodes, radius, aspect)) return [{ radius, nodes }];
  const radii: number[] = [];
  for (let room = 0; room < nodes.length;) {
    const next = CLOSEST + STEP * radii.length;
    radii.push(next);
    room += roomOn(nodes, next, aspect);
  }
  // Evenly by the length of the rings, so that the outermost is not left with two.
  const whole = radii.reduce((sum, one) => sum + one, 0);
  let begun = 0;
  let share = 0;
  return radii.map((one) => {
    share += one / whole;
    const end = Math.round(share * nodes.length);
    const ring = { radius: one, nodes: nodes.slice(begun, end) };
    begun = end;
    return ring;
  });
}

function roomOn(nodes: RingInput['nodes'], radius: number, aspect: number): number {
  const [across, down] = axes(radius, aspect);
  const length = 2 * Math.PI * Math.sqrt((across ** 2 + down ** 2) / 2);
  const mean = nodes.reduce((sum, { size }) => sum + (size.width + size.height) / 2, 0) / Math.max(1, nodes.length);
  return Math.max(3, Math.floor(length / (mean + GAP)));
}

function axes(radius: number, aspect: number): [across: number, down: number] {
  return [radius * Math.sqrt(aspect), radius / Math.sqrt(aspect)];
}
