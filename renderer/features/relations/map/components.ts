import type { Bond } from '../bonds';
import { overlap, type Box, type Point } from './geometry';

/** Groups of those whom lines join, the largest first; in the order given where they are as large. */
export function componentsOf<Node extends { id: string }>(
  nodes: readonly Node[],
  bonds: readonly Pick<Bond, 'a' | 'b'>[],
): Node[][] {
  const parents = new Map(nodes.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : rootOf(parent);
  };
  for (const { a, b } of bonds) if (parents.has(a) && parents.has(b)) parents.set(rootOf(b), rootOf(a));
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const root = rootOf(node.id);
    groups.set(root, [...(groups.get(root) ?? []), node]);
  }
  return [...groups.values()].toSorted((one, other) => other.length - one.length);
}

/** From the one with the most lines outwards, step by step: those who belong together stand together. */
export function fromTheMiddle<Node extends { id: string }>(
  group: readonly Node[],
  bonds: readonly Pick<Bond, 'a' | 'b'>[],
): Node[] {
  const others = (id: string) => bonds.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
  const byLines = group.toSorted((one, other) => others(other.id).length - others(one.id).length);
  const byId = new Map(group.map((node) => [node.id, node]));
  const ordered = new Set(byLines.slice(0, 1));
  // A set goes on through what is added while it is gone through.
  for (const node of ordered) for (const id of others(node.id)) ordered.add(byId.get(id) ?? node);
  return [...ordered];
}

const GAP = 46;
const TURN = 0.35;
const OUTWARDS = 7;

/**
 * Where boxes go so that none lies over another: the first in the middle, each of the others as near to it as there is
 * room, round and round, in an oval as wide as `aspect` says. Answers how far each is moved.
 */
export function packBoxes(boxes: readonly Box[], aspect: number): Point[] {
  const placed: Box[] = [];
  return boxes.map((box) => {
    let place = { ...box, x: 0, y: 0 };
    for (let step = 0; placed.some((other) => overlap(place, other, GAP) !== null); step += 1) {
      const [angle, radius] = [step * TURN, step * OUTWARDS];
      const [x, y] = [Math.cos(angle) * radius * Math.sqrt(aspect), (Math.sin(angle) * radius) / Math.sqrt(aspect)];
      place = { ...box, x, y };
    }
    placed.push(place);
    return { x: place.x - box.x, y: place.y - box.y };
  });
}
