import { gzipSync } from 'node:zlib';
import { bytesOf, type Contents, zipOf } from '../imports/files';
import type { Hostile } from './hostileValues';
import { mutateBytes, mutateJson } from './mutateFile';

/** What a cell of a table should not be, and readers of tables are known to stumble over. */
const CELLS = [
  '"',
  '""',
  '"""',
  '"open',
  'a"b',
  '\n',
  '\r\n"x\n',
  ',,,,',
  '=1+1',
  '999999999999999999999999',
  '-1',
  '1e308',
  '1e9',
  '10000',
  'NaN',
  '<nil>',
  '\\N',
  '0000-00-00 00:00:00',
  '9999-99-99',
  '2024-02-30 25:61:61',
  '275760-09-14T00:00:00Z',
  '1600000000',
  '9007199254740993',
  '[map[map[map[id:1 type:series] ',
  `[${'map[id:1 type:series] '.repeat(2_000)}]`,
  'x'.repeat(100_000),
  '\ud83c',
  '\u0000',
  '\ufeff',
  '__proto__',
  'S99999E99999',
  '../../etc/passwd',
];

/** Markup that breaks, nests without end, or asks for more than is there. */
const MARKUP = [
  '<',
  '</',
  '&',
  '&bomb;',
  '&#x110000;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY bomb "&bomb;&bomb;"><!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<a>'.repeat(100),
  '<'.repeat(3_000),
];

function mutateText(hostile: Hostile, text: string, pieces: readonly string[], edges: RegExp): Uint8Array {
  let changed = text;
  for (let count = hostile.int(3); count >= 0; count -= 1) {
    const places = [...changed.matchAll(edges)].map(({ index }) => index);
    const start = places[hostile.int(places.length)] ?? 0;
    const end = hostile.int(3) === 0 ? start : (places.find((place) => place > start) ?? start);
    changed = changed.slice(0, start) + (pieces[hostile.int(pieces.length)] ?? '') + changed.slice(end);
  }
  return bytesOf(changed);
}

function mutateContent(hostile: Hostile, content: Uint8Array): Uint8Array {
  if (content.length === 0 || hostile.int(4) === 0) return mutateBytes(hostile, Buffer.from(content));
  const text = new TextDecoder().decode(content);
  const start = text.trimStart()[0];
  if (start === '<') return mutateText(hostile, text, MARKUP, /[<>&]/g);
  if (start !== '[' && start !== '{') return mutateText(hostile, text, CELLS, /[,;\n]/g);
  try {
    return bytesOf(mutateJson(hostile, text));
  } catch {
    // A value a line.
    return mutateText(hostile, text, ['{', '}', '[', '"', '\\', '\n', 'null', '1e999'], /[{}[\],:\n]/g);
  }
}

/** An export of which one file was changed, as loose files, or packed and then now and then damaged once more. */
export async function mutateExport(hostile: Hostile, contents: Contents): Promise<Contents> {
  const names = Object.keys(contents);
  const name = names[hostile.int(names.length)] ?? '';
  const changed: Contents = { ...contents, [name]: mutateContent(hostile, bytesOf(contents[name] ?? '')) };
  switch (hostile.int(6)) {
    case 0:
      return { 'export.zip': await zipOf(changed) };
    case 1: {
      const zip = Buffer.from(await zipOf(changed));
      return { 'export.zip': new Uint8Array(mutateBytes(hostile, zip)) };
    }
    case 2:
      return { ...changed, [name]: new Uint8Array(mutateBytes(hostile, gzipSync(bytesOf(changed[name] ?? '')))) };
    default:
      return changed;
  }
}
