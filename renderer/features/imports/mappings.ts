import type { TableMapping } from '../../imports/generic/mapping';

/** What the viewer said of tables with these columns, as long as the window is open. */
const known = new Map<string, TableMapping>();

const keyOf = (headers: readonly string[]): string => JSON.stringify(headers);

export function rememberMapping(headers: readonly string[], mapping: TableMapping): void {
  known.set(keyOf(headers), mapping);
}

export function recallMapping(headers: readonly string[]): TableMapping | null {
  return known.get(keyOf(headers)) ?? null;
}
