import { ok, type Result } from '../util/result';
import { safelyParsed } from '../util/safelyParsed';
import { decodePack } from './decode';
import { findForbiddenKey } from './guards';
import { Pack, PACK_FORMAT_VERSION } from './pack';
import { MAX_DETAILS, refuse, type PackProblem } from './problem';
import { ownLanguageFirst } from './texts';

/**
 * Reads a pack file. Whatever the file holds, the answer is a value: the pack, or why it is refused.
 * The guards run from the cheapest to the dearest, so that a hostile file is refused before it costs anything.
 * Whether the ids of the pack resolve is `checkPack`'s question.
 */
export function parsePack(file: Uint8Array | string): Result<Pack, PackProblem> {
  const text = decodePack(file);
  if (!text.ok) return text;

  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch (error) {
    return refuse('not-json', 'The pack is not valid JSON.', [error instanceof Error ? error.message : String(error)]);
  }

  const forbidden = findForbiddenKey(value);
  if (forbidden !== null) return refuse('forbidden-key', 'The pack uses a key that no pack may use.', [forbidden]);

  const head = readHead(value);
  if (head === null) return refuse('not-a-pack', 'The file is not a Watchbill pack.');
  if (head.formatVersion > PACK_FORMAT_VERSION) {
    return refuse('newer-format', 'The pack needs a newer version of Watchbill.', [
      `The pack has format version ${head.formatVersion}; this app reads up to ${PACK_FORMAT_VERSION}.`,
    ]);
  }

  const pack = safelyParsed(Pack, value);
  if (pack.success) return ok(ownLanguageFirst(pack.data));
  const details = pack.error.issues.slice(0, MAX_DETAILS).map((issue) => `${pathOf(issue.path)}: ${issue.message}`);
  return refuse('wrong-shape', 'The pack does not follow the pack format.', details);
}

/** The two fields that every version of the format has. Read by hand: a newer pack must not meet this version's schema. */
function readHead(value: unknown): { formatVersion: number } | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('formatVersion' in value)) return null;
  if (value.format !== 'watchbill-pack' || typeof value.formatVersion !== 'number') return null;
  return { formatVersion: value.formatVersion };
}

/** `episodes[3].title.en`: the way to a value, as an author would write it. */
function pathOf(path: readonly PropertyKey[]): string {
  let written = '';
  for (const part of path) {
    if (typeof part === 'number') written += `[${part}]`;
    else written += written === '' ? String(part) : `.${String(part)}`;
  }
  return written === '' ? 'pack' : written;
}
