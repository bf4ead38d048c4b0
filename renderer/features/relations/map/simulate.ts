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
import { crossingsOf } from './crossings';
import { fromTheMiddle } from './components';
import { separate, separateAll, type Body } from './separate';

export type LayoutBond = Pick<Bond, 'a' | 'b' | 'line'>;
export type Shape = {
  /** How much wider than high the place is that it has to fit. */
  aspect: number;
  /** How much longer than usual the lines are. */
  stretch: number;
};

type Simulated = SimulationNodeDatum & Body;
type Link = SimulationLinkDatum<Simulated> & { source: Simulated; target: Simulated; length: number };

const TICKS = 200;
/** Families stand closest. */
const LENGTHS = { family: 96, love: 104, work: 128, enmity: 148 } as const;

/**
 * Lets those whom lines join find their places among themselves, from two beginnings; the one with fewer lines across
 * one another is taken. d3-force draws its random numbers from a source of fixed seed, so it always comes out alike.
 */
export function settle(group: readonly Body[], bonds: readonly LayoutBond[], shape: Shape): void {
  const tries = [group, fromTheMiddle(group, bonds)].map((order) => {
    const bodies = order.map((body): Simulated => ({ ...body }));
    const links = linksOf(bonds, bodies);
    simulate(bodies, links, shape);
    return { bodies, crossings: crossingsOf(links.map(({ source, target }) => ({ from: source, to: target }))) };
  });
  const [best] = tries.toSorted((one, other) => one.crossings - other.crossings);
  const places = new Map(best?.bodies.map((body) => [body.id, body]));
  for (const body of group) {
    const { x, y } = places.get(body.id) ?? body;
    Object.assign(body, { x, y });
  }
}

function simulate(bodies: Simulated[], links: Link[], { aspect, stretch }: Shape): void {
  standOnSpiral(bodies);
  forceSimulation<Simulated>(bodies)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'links',
      forceLink<Simulated, Link>(links).distance(({ length }) => length * stretch),
    )
    .force(
      'apart',
      forceManyBody<Simulated>()
        .strength(-620 * stretch)
        .distanceMax(700),
    )
    .force('across', forceX<Simulated>(0).strength(0.05 / aspect))
    .force('down', forceY<Simulated>(0).strength(0.05 * aspect))
    // Only towards the end: at first they must be able to pass through one another.
    .force('boxes', (alpha) => alpha < 0.25 && separate(bodies, 0.4))
    .stop()
    .tick(TICKS);
  separateAll(bodies);
}

/** Lines of somebody with many others round it are longer, or there would be no room for all of them. */
function linksOf(bonds: readonly LayoutBond[], bodies: readonly Simulated[]): Link[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const degree = (slug: string) => bonds.filter(({ a, b }) => a === slug || b === slug).length;
  return bonds.flatMap(({ a, b, line }) => {
    const [source, target] = [byId.get(a), byId.get(b)];
    const crowd = 1 + Math.sqrt(Math.max(degree(a), degree(b))) / 9;
    return source && target ? [{ source, target, length: LENGTHS[line] * crowd }] : [];
  });
}

/** In the order given: the forces then have little to disentangle. */
function standOnSpiral(bodies: readonly Simulated[]): void {
  const GOLDEN = Math.PI * (3 - Math.sqrt(5));
  bodies.forEach((body, index) => {
    body.x = 70 * Math.sqrt(index) * Math.cos(index * GOLDEN);
    body.y = 70 * Math.sqrt(index) * Math.sin(index * GOLDEN);
  });
}
