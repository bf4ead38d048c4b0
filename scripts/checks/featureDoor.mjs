import path from 'node:path';
import { findLines } from './findLines.mjs';

const FEATURE = /^renderer\/features\/([^/]+)\/(.+)$/;

/**
 * One feature reaches another by its index.ts only, so that what is inside can change. The linter matches the text
 * of a path and cannot tell another feature's file from a neighbour's in a subfolder.
 * @type {import('./checkProject.mjs').Check}
 */
export function featureDoor(file, text) {
  if (!file.startsWith('renderer/') || !/\.tsx?$/.test(file)) return [];
  const own = FEATURE.exec(file)?.[1];
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g)]
    .map(([statement, target]) => ({
      statement,
      found: FEATURE.exec(path.posix.join(path.posix.dirname(file), target ?? '')),
    }))
    .filter(({ found }) => found && found[1] !== own && !/^index(?:\.ts)?$/.test(found[2] ?? ''))
    .flatMap(({ statement }) =>
      findLines(
        file,
        text,
        new RegExp(statement.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'),
        'import another feature by its index.ts',
      ),
    );
}
