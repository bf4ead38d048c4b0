/** Something with a place among others that the viewer gave it by hand. */
export type Placed = { id: string; order: number };

/** By place; those that were given the same one stay in the order in which they came: ids rise with time. */
export function byOrder(a: Placed, b: Placed): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/**
 * The new places when `moved` goes before another row, or behind all of them for null: of itself alone where there is
 * room between its neighbours, else of all rows. Empty where it stands there already. `rows` are in order.
 */
export function placeBefore<Row extends Placed>(
  rows: readonly Row[],
  moved: Row,
  before: Row | null,
): Map<Row, number> {
  const others = rows.filter((row) => row.id !== moved.id);
  const found = before === null ? -1 : others.findIndex((row) => row.id === before.id);
  const index = found === -1 ? others.length : found;
  const wanted = [...others.slice(0, index), moved, ...others.slice(index)];
  if (wanted.every((row, at) => row.id === rows[at]?.id)) return new Map();
  const order = between(others[index - 1]?.order ?? null, others[index]?.order ?? null);
  if (order !== null) return new Map([[moved, order]]);
  return new Map(wanted.map((row, at) => [row, at + 1]));
}

/** A number between two; null where there is none that is neither. */
function between(low: number | null, high: number | null): number | null {
  if (low === null && high === null) return 1;
  if (low === null) return (high ?? 0) - 1;
  if (high === null) return low + 1;
  const middle = low + (high - low) / 2;
  return low < middle && middle < high ? middle : null;
}
