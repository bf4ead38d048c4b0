import { findLines } from './findLines.mjs';

/**
 * Dexie does not wait for what the callback of `modify` returns: the row is written before the promise has settled,
 * without what came after the first await. Neither the compiler nor the linter sees it.
 * @type {import('./checkProject.mjs').Check}
 */
export const asyncModify = (file, text) =>
  findLines(
    file,
    text,
    /\.modify\s*(?:<[^>()]*>)?\(\s*async\b/g,
    'modify() does not wait for an async callback: read first, then modify with a plain function',
  );
