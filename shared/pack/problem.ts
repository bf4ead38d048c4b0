import { fail } from '../util/result';

/** Why a pack is refused. The codes are stable: the interface translates them, tests compare them. */
export const PACK_PROBLEM_CODES = [
  'too-large',
  'not-text',
  'too-deep',
  'not-json',
  'forbidden-key',
  'not-a-pack',
  'newer-format',
  'wrong-shape',
  'inconsistent',
] as const;
export type PackProblemCode = (typeof PACK_PROBLEM_CODES)[number];

/** At most this many details are kept: a broken file can hold a hundred thousand faults of the same kind. */
export const MAX_DETAILS = 20;

/** A detail quotes keys and values of the file, which may be of any length. */
const MAX_DETAIL_LENGTH = 300;

/** A refused pack: a stable code, one sentence in English, and where in the file the fault lies. */
export interface PackProblem {
  code: PackProblemCode;
  sentence: string;
  details: string[];
}

/** Builds the refusal of a pack, with its details cut to a length that a person can read. */
export function refuse(
  code: PackProblemCode,
  sentence: string,
  details: readonly string[] = [],
): { ok: false; error: PackProblem } {
  const shown = details.slice(0, MAX_DETAILS).map(shorten);
  return fail({ code, sentence, details: shown });
}

function shorten(detail: string): string {
  return detail.length <= MAX_DETAIL_LENGTH ? detail : `${detail.slice(0, MAX_DETAIL_LENGTH - 1)}…`;
}
