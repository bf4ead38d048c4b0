import { ok, type Result } from '../util/result';
import { exceedsBytes, exceedsDepth } from './guards';
import { PACK_LIMITS } from './pack';
import { refuse, type PackProblem } from './problem';

/** Browsers and Node both have it; the language's own library, all that `shared/` builds on, does not describe it. */
declare const TextDecoder: new (label: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string };

/** Turns a file into text that is small and shallow enough to be parsed. */
export function decodePack(file: Uint8Array | string): Result<string, PackProblem> {
  const tooLarge =
    typeof file === 'string' ? exceedsBytes(file, PACK_LIMITS.bytes) : file.byteLength > PACK_LIMITS.bytes;
  if (tooLarge) {
    return refuse('too-large', `The pack is larger than ${PACK_LIMITS.bytes / 1024 / 1024} MiB.`);
  }
  const text = textOf(file);
  if (text === null) return refuse('not-text', 'The pack is not a text file in UTF-8.');
  if (exceedsDepth(text, PACK_LIMITS.depth)) {
    return refuse('too-deep', `The pack nests values deeper than ${PACK_LIMITS.depth} levels.`);
  }
  return ok(text);
}

/** The text of a file, however deep; null where it is not UTF-8. */
export function textOf(file: Uint8Array | string): string | null {
  return typeof file === 'string' ? withoutByteOrderMark(file) : decodeUtf8(file);
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
