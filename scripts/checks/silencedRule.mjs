import { findLines } from './findLines.mjs';

/**
 * Silencing a rule needs a reason after two dashes: `... rule-name -- why it does not hold here`.
 * @type {import('./checkProject.mjs').Check}
 */
export const silencedRule = (file, text) =>
  findLines(
    file,
    text,
    /\b(?:es|ox)lint-disable(?!.*\s--\s+\S)/g,
    'a silenced rule needs its reason: add " -- " and why it does not hold here',
  );
