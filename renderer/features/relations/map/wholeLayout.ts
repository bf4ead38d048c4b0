import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Bond } from '../bonds';
import { componentsOf, packBoxes } from './components';
import { boxRound, type Point } from './geometry';
import { separate, separateAll, type Body } from './separate';
import { boxOf, CHOSEN_EMBLEM, EMBLEM, type NodeSize } from './sizes';

type Simulated = SimulationNodeDatum & Body;
type Link = SimulationLinkDatum<Simulated> & { length: number };

export type WholeInput = {
  nodes: readonly { id: string; size: NodeSize }[];
  bonds: readonly Pick<Bond, 'a' | 'b' | 'line'>[];
  /** Is drawn larger, in its place. */
  chosen: string | undefined;
  /** How much wider than high the place is that it has to fit. */
  aspect: number;
};

const TICKS = 260;
/** Up to so many there is room for what lines say. */
const FEW = 50;
/** Families stand closest. */
const LENGTHS = { family: 96, love: 104, work: 128, enmity: 148 } as const;

/**
 * Where everybody stands on a map of many, by the middle of the emblem. All of it is computed before anything is
 * shown, from the same beginning each time and with a random source of fixed seed (d3-force's own), so that one map
 * always looks the same.
 */
export function wholeLayout({ nodes, bonds, chosen, aspect }: WholeInput): ReadonlyMap<string, Point> {
  const bodies = begin(nodes, chosen);
  const groups = componentsOf(bodies, bonds);
  for (const group of groups) settle(group, bonds, { aspect, stretch: nodes.length <= FEW ? 1.3 : 1 });
  const moves = packBoxes(
    groups.map((group) => boxRound(group.map(({ size, x, y }) => boxOf(size, x, y)))),
    aspect,
  );
  groups.forEach((group, index) => {
    for (const body of group) {
      body.x += moves[index]?.x ?? 0;
      body.y += moves[index]?.y ?? 0;
    }
  });
  makeRoomFor(
    nodes.find(({ id }) => id === chosen),
    bodies,
  );
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** Lets those whom lines join find their places among themselves. */
function settle(
  group: Simulated[],
  bonds: WholeInput['bonds'],
  { aspect, stretch }: { aspect: number; stretch: number },
) {
  forceSimulation<Simulated>(group)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'links',
      forceLink<Simulated, Link>(linksOf(bonds, group)).distance(({ length }) => length * stretch),
    )
    .force(
      'apart',
      forceManyBody<Simulated>()
        .strength(-620 * stretch)
        .distanceMax(700),
    )
    .force('across', forceX<Simulated>(0).strength(0.05 / aspect))
    .force('down', forceY<Simulated>(0).strength(0.05 * aspect))
    .force('boxes', () => separate(group, 0.4))
    .stop()
    .tick(TICKS);
  separateAll(group);
}

/** Lines of somebody with many others round it are longer, or there would be no room for all of them. */
function linksOf(bonds: WholeInput['bonds'], bodies: readonly Simulated[]): Link[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const degree = (slug: string) => bonds.filter(({ a, b }) => a === slug || b === slug).length;
  return bonds.flatMap(({ a, b, line }) => {
    const [source, target] = [byId.get(a), byId.get(b)];
    const crowd = 1 + Math.sqrt(Math.max(degree(a), degree(b))) / 9;
    return source && target ? [{ source, target, length: LENGTHS[line] * crowd }] : [];
  });
}

/** The chosen one grows in its place; those who stand in its way give way, and nobody else. */
function makeRoomFor(chosen: WholeInput['nodes'][number] | undefined, bodies: readonly Simulated[]): void {
  const body = bodies.find(({ id }) => id === chosen?.id);
  if (!chosen || !body) return;
  Object.assign(body, { size: chosen.size, isHeld: true });
  separateAll(bodies);
}

/** On a spiral round the middle, in the order given: the forces then have little to disentangle. */
function begin(nodes: WholeInput['nodes'], chosen: string | undefined): Simulated[] {
  const GOLDEN = Math.PI * (3 - Math.sqrt(5));
  return nodes.map(({ id, size }, index) => {
    const radius = 70 * Math.sqrt(index);
    const plain = id === chosen ? unchosen(size) : size;
    return {
      id,
      size: plain,
      x: radius * Math.cos(index * GOLDEN),
      y: radius * Math.sin(index * GOLDEN),
      isHeld: false,
    };
  });
}

/** The size as it is of everybody else: where somebody stands must not depend on who is chosen. */
function unchosen({ width, height }: NodeSize): NodeSize {
  return { emblem: EMBLEM, width: Math.max(EMBLEM + 10, width), height: height - CHOSEN_EMBLEM + EMBLEM };
}
