import { safelyParsed, type Schema } from '../../shared/util/safelyParsed';
import { systemCode } from './fileFailure';
import { readSmallFile } from './readSmallFile';

/** A file of `state/` that may be lost: null where there is none or it cannot be read. Throws what is no system's error. */
export function readState<T>(file: string, schema: Schema<T>): T | null {
  try {
    return safelyParsed(schema, JSON.parse(readSmallFile(file) ?? 'null')).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null;
    throw error;
  }
}
