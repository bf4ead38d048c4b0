import { componentsOf, packBoxes } from './components';
import { boxRound, type Point } from './geometry';
import { separateAll, type Body } from './separate';
import { settle, type LayoutBond } from './simulate';
import { boxOf, type NodeSize } from './sizes';

export type Places = ReadonlyMap<string, Point>;
type Sized = { id: string; size: NodeSize };

export type WholeInput = {
  /** All in the size of those who are not chosen: where somebody stands must not depend on who is. */
  nodes: readonly Sized[];
  bonds: readonly LayoutBond[];
  /** How much wider than high the place is that it has to fit. */
  aspect: number;
};

/** Up to so many there is room for what lines say. */
const FEW = 50;

/**
 * Where everybody stands on a map of many, by the middle of the emblem. All of it is computed before anything is
 * shown, and comes out the same each time.
 */
export function wholeLayout({ nodes, bonds, aspect }: WholeInput): Places {
  const bodies = nodes.map(({ id, size }): Body => ({ id, size, x: 0, y: 0, isHeld: false }));
  const groups = componentsOf(bodies, bonds);
  for (const group of groups) settle(group, bonds, { aspect, stretch: nodes.length <= FEW ? 1.3 : 1 });
  const boxes = groups.map((group) => boxRound(group.map(({ size, x, y }) => boxOf(size, x, y))));
  packBoxes(boxes, aspect).forEach((move, index) => {
    for (const body of groups[index] ?? []) {
      body.x += move.x;
      body.y += move.y;
    }
  });
  return placesOf(bodies);
}

/** The chosen one grows in its place; those who stand in its way give way, and nobody else. */
export function makeRoom(places: Places, nodes: readonly Sized[], chosen: string | null): Places {
  const bodies = nodes.map(({ id, size }): Body => ({
    id,
    size,
    ...(places.get(id) ?? { x: 0, y: 0 }),
    isHeld: id === chosen,
  }));
  separateAll(bodies);
  return placesOf(bodies);
}

function placesOf(bodies: readonly Body[]): Places {
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
