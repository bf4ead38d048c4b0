import { fail, ok, type Result } from '../util/result';
import { decodePack, textOf } from './decode';
import { beyondDepth } from './guards';
import { checkPack, type KnownPacks } from './integrity';
import { lineAt, linesOf } from './linesOf';
import { PACK_LIMITS, type Pack } from './pack';
import { parsePack } from './parse';
import type { PackProblem, PackProblemCode } from './problem';

/** One fault of a pack file: where it is, and why it is one. `line` is null where the whole file is at fault. */
export type PackFault = { line: number | null; path: string | null; reason: string };

/** Why a pack file is refused. `faults` holds at least one, at most `MAX_DETAILS`. */
export type PackFileProblem = { code: PackProblemCode; sentence: string; faults: PackFault[] };

/**
 * Reads and checks a pack file as an author needs it: every fault with its line and its reason.
 * @param known the ids of the other packs at hand. Null where none can be asked: packs in `refersTo` then pass unseen.
 */
export function checkPackFile(
  file: Uint8Array | string,
  known: KnownPacks | null = null,
): Result<Pack, PackFileProblem> {
  const parsed = parsePack(file);
  const checked = parsed.ok ? checkKnown(parsed.value, known) : parsed;
  return checked.ok ? ok(checked.value) : fail(withLines(file, checked.error));
}

function checkKnown(pack: Pack, known: KnownPacks | null): Result<Pack, PackProblem> {
  // Without the others there is nothing to compare with but the pack itself.
  return known === null && pack.refersTo.length > 0 ? ok(pack) : checkPack(pack, known ?? new Map());
}

function withLines(file: Uint8Array | string, { code, sentence, details }: PackProblem): PackFileProblem {
  const text = decodePack(file);
  const whole = (line: number | null): PackFileProblem => ({
    code,
    sentence,
    faults: (details.length === 0 ? [sentence] : details).map((reason) => ({ line, path: null, reason })),
  });
  if (!text.ok) return whole(code === 'too-deep' ? depthLine(textOf(file) ?? '') : null);
  if (code === 'not-json') return whole(syntaxLine(text.value, details[0] ?? ''));
  if (code === 'not-a-pack' || code === 'newer-format') return whole(1);
  const placed = details.map((detail) =>
    code === 'forbidden-key' ? { path: detail, reason: sentence } : split(detail),
  );
  const lines = linesOf(
    text.value,
    placed.map((one) => one.path),
  );
  return { code, sentence, faults: placed.map((one) => ({ line: lines.get(one.path) ?? null, ...one })) };
}

/** A detail begins with the way to the value at fault. A key that nobody knows is named behind it. */
function split(detail: string): { path: string; reason: string } {
  const at = detail.indexOf(': ');
  if (at === -1) return { path: '', reason: detail };
  const [path, reason] = [detail.slice(0, at), detail.slice(at + 2)];
  const key = /^Unrecognized keys?: "([^"]+)"/.exec(reason)?.[1];
  const above = path === 'pack' ? '' : path;
  if (key === undefined) return { path: above, reason };
  return { path: above === '' ? key : `${above}.${key}`, reason };
}

/** V8 names the position of what it could not read, except where the text ended too early. */
function syntaxLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return lineAt(text, position === undefined ? text.length : Number(position));
}

function depthLine(text: string): number | null {
  const position = beyondDepth(text, PACK_LIMITS.depth);
  return position === -1 ? null : lineAt(text, position);
}
