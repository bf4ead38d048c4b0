import type { Relation } from '../bonds';
import { overlap, pointAt, type Box, type Curve } from './geometry';
import { kindSize } from './sizes';

/** What the line between the chosen one and another says, and which way it reads. */
export type LabelText = { text: string; /** It reads from the other to the chosen one. */ towardsChosen: boolean };

/** The chosen one's own words come first; where it has none, the other's, and the line points at the chosen one. */
export function labelOf(relations: readonly Relation[], chosen: string): LabelText {
  const own = relations.filter(({ from }) => from === chosen);
  const said = own.length > 0 ? own : relations;
  return { text: said.map(({ kind }) => kind).join(', '), towardsChosen: own.length === 0 };
}

/** Both sides say the same, such as «twin of»: the line points nowhere. */
export function isMutual(relations: readonly Relation[]): boolean {
  return relations.some((one) => relations.some((other) => one.from === other.to && one.kind === other.kind));
}

/** Where a label stands, and whether it must not break. */
export type LabelBox = Box & { isOneLine: boolean };

/** Where on its curve a label may stand, best first; 0 is at the chosen one. */
const PLACES = [0.5, 0.56, 0.44, 0.62, 0.68, 0.38] as const;

/**
 * Sets labels on their lines so that none lies over another or over a character. A label that finds no place is left
 * out of the answer.
 */
export function placeLabels(
  lines: readonly { id: string; curve: Curve; text: string }[],
  taken: readonly Box[],
): ReadonlyMap<string, LabelBox> {
  const boxes = [...taken];
  const placed = new Map<string, LabelBox>();
  for (const { id, curve, text } of lines) {
    const size = kindSize(text);
    const extent = { width: size.width + 8, height: size.height + 2, isOneLine: size.lines === 1 };
    const box = PLACES.map((t): LabelBox => ({ ...pointAt(curve, t), ...extent })).find((one) =>
      boxes.every((other) => overlap(one, other) === null),
    );
    if (box === undefined) continue;
    boxes.push(box);
    placed.set(id, box);
  }
  return placed;
}
