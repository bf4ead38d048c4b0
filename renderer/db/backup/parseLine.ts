import { exceedsDepth, findForbiddenKey } from '../../../shared/pack/guards';
import { type Schema, type ShapeError, safelyParsed } from '../../../shared/util/safelyParsed';

/** Stops where a line is not to be taken. */
export class RefusedLineError extends Error {}

/** How deep values may be nested. Our own reach ten: an entry of the journal that holds a row. */
const DEPTH = 64;

/** What fits in so few characters exhausts nothing, however it is nested, and most rows are shorter. */
const SHORT = 2_000;

/** The value of one line of a backup. Throws `RefusedLineError`, or the parser's own error for what is no JSON. */
export function parseLine(text: string): unknown {
  if (text.length > SHORT && exceedsDepth(text, DEPTH)) throw new RefusedLineError('it is nested too deep');
  const value: unknown = JSON.parse(text);
  const forbidden = findForbiddenKey(value);
  if (forbidden !== null) throw new RefusedLineError(`the key ${forbidden.slice(0, 200)} is not allowed`);
  return value;
}

/** The value as its schema gives it. Throws `RefusedLineError` with what is wrong first. */
export function shaped<T>(schema: Schema<T>, value: unknown): T {
  const parsed = safelyParsed(schema, value);
  if (parsed.success) return parsed.data;
  throw new RefusedLineError(firstFault(parsed.error));
}

/** `episode.number: Expected number`: where a value is wrong, and how. */
export function firstFault(error: ShapeError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}`.slice(0, 300) : 'not of the shape that it should have';
}
