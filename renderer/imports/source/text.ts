import type { SourceFile } from '../importer';
import { chunksOf, type Reading } from './chunks';

/**
 * The text of a file, piece by piece, without its byte order mark. UTF-8; UTF-16 where the mark says so. What is no
 * UTF-8 at all is read as Windows-1252, as old exports are; a file that is UTF-8 elsewhere keeps being that, with a
 * replacement character in the place of the damaged letter.
 */
export async function* textOf(file: SourceFile, reading: Reading = {}): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array) => string) | null = null;
  for await (const chunk of chunksOf(file.stream(), reading)) {
    if (chunk.length === 0) continue;
    decode ??= decoderFor(chunk);
    const text = decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decode?.(new Uint8Array());
  if (rest !== undefined && rest !== '') yield rest;
}

/** The start of a file as text, for finding out what it is. */
export async function headText(file: SourceFile): Promise<string> {
  const bytes = await file.head();
  return bytes.length === 0 ? '' : decoderFor(bytes)(bytes);
}

function decoderFor([first, second]: Uint8Array): (bytes: Uint8Array) => string {
  if (first === 0xff && second === 0xfe) return streaming('utf-16le');
  if (first === 0xfe && second === 0xff) return streaming('utf-16be');
  return utf8OrWindows();
}

/** An empty chunk says that it was the last one. */
function streaming(encoding: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: bytes.length > 0 });
}

function utf8OrWindows(): (bytes: Uint8Array) => string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let carried: Uint8Array = new Uint8Array();
  let isFirst = true;
  let sawLetters = false;
  let fallback: ((bytes: Uint8Array) => string) | null = null;
  return (bytes) => {
    if (fallback) return fallback(bytes);
    const all = joined(carried, bytes);
    const end = bytes.length === 0 ? all.length : wholeLength(all);
    carried = all.slice(end);
    const whole = all.subarray(0, end);
    try {
      const text = strict.decode(whole);
      sawLetters ||= text.length < whole.length;
      const withoutMark = isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
      if (end > 0) isFirst = false;
      return withoutMark;
    } catch {
      const loose = new TextDecoder(sawLetters || startsWithMark(whole) ? 'utf-8' : 'windows-1252');
      fallback = (more) => loose.decode(more, { stream: more.length > 0 });
      return fallback(all) + (bytes.length === 0 ? loose.decode() : '');
    }
  };
}

function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after;
  const both = new Uint8Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return both;
}

/** How many bytes there are before a letter that is not whole yet: it goes on in the next chunk. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
