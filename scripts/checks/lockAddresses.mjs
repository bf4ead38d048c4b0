import { findLines } from './findLines.mjs';

/**
 * With addresses in it the lock file would work for one registry only; the integrity hashes are what counts.
 * @type {import('./checkProject.mjs').Check}
 */
export const lockAddresses = (file, text) =>
  file === 'package-lock.json'
    ? findLines(
        file,
        text,
        /"resolved":\s*"(?!file:)/g,
        'the lock file names no addresses: keep omit-lockfile-registry-resolved in .npmrc and run npm install again',
      )
    : [];
