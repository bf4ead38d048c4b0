import { inflateSync } from 'node:zlib';

/** A character code of two bytes, as Chromium writes text: `<0012>`. */
const CODES = /<([0-9a-f]+)>/gi;

/**
 * The text of a PDF that Chromium made. Its fonts number their glyphs as they like, and each says in a table what its
 * numbers mean; Chromium names a font after the number of its object.
 */
export function pdfText(file: Buffer): string {
  const objects = objectsOf(file);
  const meanings = new Map<string, ReadonlyMap<string, string>>();
  for (const [number, { head }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    const stream = table === undefined ? undefined : objects.get(table)?.stream;
    if (stream !== undefined) meanings.set(number, meaningsOf(stream));
  }
  const pages = [...objects.values()].map(({ stream }) => (stream?.includes(' Tf') ? textOf(stream, meanings) : ''));
  // Titles and bookmarks stand as strings in the objects themselves.
  const strings = [...objects.values()].flatMap(({ head }) => [
    ...[...head.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map(([, text = '']) => text.replaceAll('\\', '')),
    ...[...head.matchAll(/<feff([0-9a-f]*)>/gi)].map(([, hex = '']) => wide(hex)),
  ]);
  return [...pages, ...strings].filter(Boolean).join('\n');
}

type PdfObject = { head: string; stream: string | undefined };

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const latin = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of latin.matchAll(/(\d+) 0 obj\b([\s\S]*?)(?:\bstream\r?\n|\bendobj\b)/g)) {
    const [whole, number = '', head = ''] = match;
    const start = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const hasStream = /stream\r?\n$/.test(whole);
    objects.set(number, { head, stream: hasStream ? inflated(file.subarray(start, start + length), head) : undefined });
  }
  return objects;
}

function inflated(bytes: Buffer, head: string): string {
  if (!head.includes('/FlateDecode')) return bytes.toString('latin1');
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

const wide = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** `<0012> <0041>` for one code, `<0012> <0015> <0041>` for a run of them. */
function meaningsOf(table: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const set = (code: number, text: string) => meanings.set(code.toString(16).padStart(4, '0'), text);
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      set(Number.parseInt(code, 16), wide(text));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const [first, last, unit] = [from, to, text].map((one) => Number.parseInt(one, 16)) as [number, number, number];
      for (let code = first; code <= last; code += 1) set(code, String.fromCharCode(unit + code - first));
    }
  }
  return meanings;
}

function textOf(content: string, meanings: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  const parts: string[] = [];
  for (const [operation, name] of content.matchAll(
    /\/F(\d+) [\d.]+ Tf|(?:\[[^\]]*\]|<[^>]*>)\s*T[Jj]|\bE?T[dm*]?\b/g,
  )) {
    if (name !== undefined) font = meanings.get(name);
    else if (!/T[Jj]$/.test(operation)) parts.push(' ');
    else
      for (const [, codes = ''] of operation.matchAll(CODES))
        parts.push((codes.match(/.{4}/g) ?? []).map((code) => font?.get(code.toLowerCase()) ?? '\u{fffd}').join(''));
  }
  return parts.join('');
}
