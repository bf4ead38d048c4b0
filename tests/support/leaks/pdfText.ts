import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF that Chromium made: what is drawn, and the strings of its title, its links and its outline. It
 * places letter by letter, so words stand with gaps between their letters: look for them without white space.
 */
export function pdfText(file: Buffer): string {
  const objects = objectsOf(file);
  const fonts = fontsOf(objects);
  const drawn = [...objects.values()].map(({ stream }) => (stream?.includes(' Tf') ? drawnIn(stream, fonts) : ''));
  const strings = [...objects.values()].flatMap(({ head }) => [
    ...[...head.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map(([, text = '']) => text.replaceAll('\\', '')),
    ...[...head.matchAll(/<feff([0-9a-f]*)>/gi)].map(([, hex = '']) => wide(hex)),
  ]);
  // A ligature is one sign: two letters are looked for.
  return [...drawn, ...strings].filter(Boolean).join('\n').normalize('NFKC');
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
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** What the numbers of a font's glyphs mean. A number takes two bytes, or one in the fonts that are drawings. */
type Font = { bytes: 1 | 2; meanings: ReadonlyMap<number, string> };

/** Fonts by the number of their object: Chromium names them after it, `/F21`. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, Font> {
  const fonts = new Map<string, Font>();
  for (const [number, { head }] of objects) {
    const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream;
    if (table !== undefined) fonts.set(number, { bytes: head.includes('/Type3') ? 1 : 2, meanings: meaningsOf(table) });
  }
  return fonts;
}

/** `<12> <0041>` for one glyph, `<12> <15> <0041>` for a run of them. */
function meaningsOf(table: string): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      meanings.set(Number.parseInt(code, 16), wide(text));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, ...run] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const [first = 0, last = 0, text = 0] = run.map((one) => Number.parseInt(one, 16));
      for (let code = first; code <= last; code += 1) meanings.set(code, String.fromCharCode(text + code - first));
    }
  }
  return meanings;
}

const wide = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** A font is chosen, letters are drawn, a place is chosen; and what a glyph of several letters stands for. */
const OPERATIONS =
  /\/F(?<font>\d+) [\d.]+ Tf|(?<drawn>\[[^\]]*\]|<[^>]*>)\s*T[Jj]|\bT[dm]\b|\/ActualText\s*<feff(?<actual>[0-9a-f]+)>/gi;

function drawnIn(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  const parts: string[] = [];
  for (const { groups } of content.matchAll(OPERATIONS)) {
    if (groups?.['font'] !== undefined) font = fonts.get(groups['font']);
    else if (groups?.['actual'] !== undefined) parts.push(wide(groups['actual']));
    else if (groups?.['drawn'] === undefined) parts.push(' ');
    else for (const [, codes = ''] of groups['drawn'].matchAll(/<([0-9a-f]+)>/gi)) parts.push(meant(codes, font));
  }
  return parts.join('');
}

function meant(codes: string, font: Font | undefined): string {
  const one = font?.bytes === 1 ? /.{2}/g : /.{4}/g;
  return (codes.match(one) ?? []).map((code) => font?.meanings.get(Number.parseInt(code, 16)) ?? '').join('');
}
