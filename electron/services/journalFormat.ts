import { crc32 } from 'node:zlib';

// One action per line of `journal/actions.ndjson`, for people and programs alike:
//
//     <crc32> TAB <seq> TAB <json> LF
//
// crc32: eight lower-case hexadecimal digits, over the UTF-8 bytes of `<seq> TAB <json>`, so that a line that was
// torn by a power cut or damaged later is found. seq: decimal, rises by one from line to line. json: the action as
// the renderer wrote it; the main process does not look into it. JSON text of one line holds neither TAB nor LF.

const TAB = 0x09;
const HEAD = /^([0-9a-f]{8})\t([1-9]\d{0,15})\t/;
/** Eight digits, TAB, at most sixteen digits, TAB. */
const HEAD_LENGTH = 26;

/** The bytes of one line with its line feed. */
export function encodeLine(seq: number, json: string): Buffer {
  const body = `${seq}\t${json}`;
  const sum = crc32(body).toString(16).padStart(8, '0');
  return Buffer.from(`${sum}\t${body}\n`, 'utf8');
}

/** The `seq` of a line (without its line feed) when it is whole, null when it is torn or damaged. */
export function readSeq(line: Uint8Array): number | null {
  const head = HEAD.exec(
    Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, HEAD_LENGTH)).toString('latin1'),
  );
  if (head === null || line[8] !== TAB) return null;
  if (crc32(line.subarray(9)) !== Number.parseInt(head[1] ?? '', 16)) return null;
  return Number(head[2]);
}

/** May this text be one line? (Whether it is an action is for the renderer to know.) */
export function isOneLine(json: string): boolean {
  return json.startsWith('{') && json.endsWith('}') && !/[\n\r\t\u0000]/.test(json);
}
