import { findLines } from './findLines.mjs';

const MESSAGE =
  'say it by where a line begins and ends (margin-inline-start, inset-inline, text-align: start): languages run both ways. What is about the screen itself says why: /* physical: … */';

const BY_SIDE =
  /(?<=[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:(?!.*\/\* physical: [^\s*])/g;
const AS_VALUE =
  /(?<=[\s;{])(?:text-align|float|clear|transform-origin)\s*:[^;}]*\b(?:left|right)\b(?!.*\/\* physical: [^\s*])/g;
const FOUR = /(?<=[\s;{])(?:margin|padding|inset|border-width|border-style|border-color)\s*:\s*([^;}]+)/g;

/** The values of a declaration; what stands in brackets is one. */
const valuesOf = (/** @type {string} */ text) =>
  text.trim().match(/(?:[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** @type {import('./checkProject.mjs').Check} */
export function logicalCss(file, text) {
  if (!file.startsWith('renderer/') || !file.endsWith('.css')) return [];
  const lopsided = [...text.matchAll(FOUR)].filter(([, values = '']) => {
    const [, right, , left, more] = valuesOf(values);
    return left !== undefined && more === undefined && right !== left;
  });
  return [
    ...findLines(file, text, BY_SIDE, MESSAGE),
    ...findLines(file, text, AS_VALUE, MESSAGE),
    ...lopsided.map(({ index }) => ({ file, line: text.slice(0, index).split('\n').length, message: MESSAGE })),
  ];
}
