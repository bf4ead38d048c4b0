/** A cell that begins so is taken for a formula by spreadsheets: an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

export type Cell = string | number | null;

/**
 * One record of RFC 4180, with its CRLF. Null is an empty cell. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front, which is the one thing that a reader has to take off again.
 */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
