import type { RelationLine } from '../../../db/reads/companionViews';
import type { Bond } from '../bonds';
import { curveBetween, pathOf, pointAt, round, tBefore, type Curve, type Point } from './geometry';
import { isMutual, labelOf, placeLabels, type LabelBox } from './labels';
import { boxOf, type NodeSize } from './sizes';

export type DrawnLine = {
  id: string;
  a: string;
  b: string;
  line: RelationLine;
  path: string;
  /** A line of the chosen one. */
  isChosen: boolean;
  label: (LabelBox & { text: string }) | null;
  /** Which way the label reads: at the one it is said of. In degrees; null where it reads both ways. */
  arrow: (Point & { angle: number }) | null;
};

/** The place of a character is the middle of its emblem. */
export type Standing = Point & { size: NodeSize };

type Ground = {
  chosen: string | null;
  /** Where characters stand, by slug. */
  standing: ReadonlyMap<string, Standing>;
  withLabels: boolean;
};

/** The lines, those of the chosen one last: they lie over the others. */
export function drawLines(bonds: readonly Bond[], { chosen, standing, withLabels }: Ground): DrawnLine[] {
  const placeOf = (slug: string): Point => standing.get(slug) ?? { x: 0, y: 0 };
  const taken = [...standing.values()].map(({ size, x, y }) => boxOf(size, x, y));
  const curves = curvesOf(bonds, chosen, placeOf);
  const own = chosen === null ? [] : curves.filter(({ bond }) => bond.a === chosen || bond.b === chosen);
  const texts = new Map(own.map(({ bond }) => [bond.id, labelOf(bond.relations, chosen ?? '')]));
  const labelled = own.map(({ bond, curve }) => ({ id: bond.id, curve, text: texts.get(bond.id)?.text ?? '' }));
  const labels = placeLabels(withLabels ? labelled : [], taken);
  return curves
    .map(({ bond: { id, a, b, line, relations }, curve }): DrawnLine => {
      const said = texts.get(id);
      const box = labels.get(id);
      return {
        id,
        a,
        b,
        line,
        path: pathOf(curve),
        isChosen: said !== undefined,
        label: said && box ? { ...box, text: said.text } : null,
        arrow:
          said === undefined || isMutual(relations)
            ? null
            : arrowOf(curve, said.towardsChosen, standing.get(said.towardsChosen === (a === chosen) ? a : b)),
      };
    })
    .toSorted((one, other) => Number(one.isChosen) - Number(other.isChosen));
}

const BENDS = [0.08, -0.08, 0.2, -0.2] as const;

/** Several lines of one pair bend away from one another. */
function curvesOf(bonds: readonly Bond[], chosen: string | null, placeOf: (slug: string) => Point) {
  const pairs = new Map<string, number>();
  return bonds.map((bond) => {
    const pair = `${bond.a} ${bond.b}`;
    const before = pairs.get(pair) ?? 0;
    pairs.set(pair, before + 1);
    const bend = BENDS[before] ?? 0;
    // Lines of the chosen one begin at it: «in the middle» and «towards it» then mean the same for all of them.
    const isTurned = bond.b === chosen;
    const [from, to] = isTurned ? [bond.b, bond.a] : [bond.a, bond.b];
    return { bond, curve: curveBetween(placeOf(from), placeOf(to), isTurned ? -bend : bend) };
  });
}

const ARROW_GAP = 5;

/** Before the emblem and the name of whom the label reads towards. */
function arrowOf(curve: Curve, towardsChosen: boolean, at: Standing | undefined): DrawnLine['arrow'] {
  if (!at) return null;
  const way = towardsChosen ? { from: curve.to, control: curve.control, to: curve.from } : curve;
  const t = tBefore(way, (point) => covers(at, point));
  const [tip, before] = [pointAt(way, t), pointAt(way, Math.max(0, t - 0.05))];
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return { x: round(tip.x), y: round(tip.y), angle: round(angle) };
}

/** Whether a character stands over a point: with its emblem, or with what is written below it. */
function covers({ x, y, size }: Standing, point: Point): boolean {
  const radius = size.emblem / 2;
  if (Math.hypot(point.x - x, point.y - y) < radius + ARROW_GAP) return true;
  const below = point.y > y + radius - ARROW_GAP && point.y < y - radius + size.height + ARROW_GAP;
  return below && Math.abs(point.x - x) < size.width / 2;
}
