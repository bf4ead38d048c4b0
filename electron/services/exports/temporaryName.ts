import path from 'node:path';

let made = 0;

/** A name beside the one that something will have, which nobody else uses. */
export function temporaryName(place: string): string {
  made += 1;
  return `${place}.${process.pid}-${made}.tmp`;
}

/** Whether this is a path that `temporaryName` makes. */
export function isTemporaryName(file: string): boolean {
  return /.\.\d+-\d+\.tmp$/.test(path.basename(file));
}
