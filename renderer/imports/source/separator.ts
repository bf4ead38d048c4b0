const SEPARATORS = [',', ';', '\t'] as const;

/** How a table is written. */
export type Dialect = { separator: string; newline: '\n' | '\r' };

/** By the beginning of the file. Carriage returns end lines only where there is no line feed. */
export function dialectOf(head: string): Dialect {
  return { separator: separatorOf(head), newline: !head.includes('\n') && head.includes('\r') ? '\r' : '\n' };
}

/** What stands between the columns, by the first line: the sign that it has most of, outside quotes. */
export function separatorOf(head: string): string {
  const line = firstLine(head).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstLine(head: string): string {
  let quoted = false;
  for (let place = 0; place < head.length; place += 1) {
    const letter = head[place];
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r') && place > 0) return head.slice(0, place);
  }
  return head;
}
