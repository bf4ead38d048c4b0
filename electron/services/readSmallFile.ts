import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** Nothing that is kept in `state/` comes near: the list of checked backups has half a kilobyte for each. */
const LONGEST = 8 * 1024 * 1024;

/**
 * The text of a small file of ours, null when it is far larger than any that we write: whatever lies there then, it is
 * not read into memory. Throws the system's error.
 */
export function readSmallFile(file: string): string | null {
  const descriptor = openSync(file, 'r');
  try {
    return fstatSync(descriptor).size > LONGEST ? null : readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}
