/** Signs that a table's column is wide at most: a longer text moves what stands behind it. */
const WIDEST = 44;

/** Rows in columns, for a terminal. Columns that are empty in every row are left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(WIDEST, Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? '')))),
  );
  return rows
    .map((row) =>
      widths
        .flatMap((width, column) => (width === 0 ? [] : [padded(row[column] ?? '', width)]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Control signs in a title would reach the terminal. */
const plain = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
/** Whole signs: an emoji of several parts stands in one place, or two. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...segmenter.segment(text)].length;
const padded = (text: string, width: number): string => plain(text) + ' '.repeat(Math.max(0, width - lengthOf(text)));
