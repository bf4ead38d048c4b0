import type { RelationLine } from '../../../db/reads/companionViews';
import type { Bond } from '../bonds';
import { curveBetween, pathOf, pointAt, round, tAtDistance, type Box, type Curve, type Point } from './geometry';
import { isMutual, labelOf, placeLabels, type LabelBox } from './labels';
import { CHOSEN_EMBLEM, EMBLEM } from './sizes';

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

type Ground = {
  chosen: string | null;
  placeOf: (slug: string) => Point;
  /** Where characters stand. */
  taken: readonly Box[];
  withLabels: boolean;
};

/** The lines, those of the chosen one last: they lie over the others. */
export function drawLines(bonds: readonly Bond[], { chosen, placeOf, taken, withLabels }: Ground): DrawnLine[] {
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
        arrow: said === undefined || isMutual(relations) ? null : arrowOf(curve, said.towardsChosen),
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

/** At the edge of the emblem that the label reads towards. */
function arrowOf(curve: Curve, towardsChosen: boolean): Point & { angle: number } {
  const way = towardsChosen ? { from: curve.to, control: curve.control, to: curve.from } : curve;
  const emblem = towardsChosen ? CHOSEN_EMBLEM : EMBLEM;
  const t = tAtDistance(way, emblem / 2 + ARROW_GAP);
  const [tip, before] = [pointAt(way, t), pointAt(way, Math.max(0, t - 0.05))];
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return { x: round(tip.x), y: round(tip.y), angle: round(angle) };
}
