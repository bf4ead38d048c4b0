/** Where a cell stands on the page. */
export type Box = { key: string; left: number; top: number };

/** Cells that begin less than this apart stand in one line. */
const SAME_LINE = 4;

/**
 * The cell above or below one: in the next line of the page, the one whose left edge is nearest. Groups end in lines that are
 * not full, so that counting columns would go astray. Null at the first and at the last line.
 */
export function nearestInLine(boxes: readonly Box[], from: string, direction: 1 | -1): string | null {
  const start = boxes.find((box) => box.key === from);
  if (start === undefined) return null;
  const ahead = boxes.filter((box) => (box.top - start.top) * direction > SAME_LINE);
  const distance = Math.min(...ahead.map((box) => (box.top - start.top) * direction));
  const line = ahead.filter((box) => (box.top - start.top) * direction < distance + SAME_LINE);
  const [nearest] = line.toSorted((a, b) => Math.abs(a.left - start.left) - Math.abs(b.left - start.left));
  return nearest?.key ?? null;
}
