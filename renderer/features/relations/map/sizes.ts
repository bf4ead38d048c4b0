import type { Box } from './geometry';

/** Emblems, as the look of the map says. */
export const EMBLEM = 44;
export const CHOSEN_EMBLEM = 64;

/** Widths of letters as they are set, in CSS pixels: measured once, generous, so that nothing waits for the page. */
const NAME_LETTER = 7.1;
const NAME_LINE = 17;
const KIND_LETTER = 6.5;
const KIND_LINE = 17;
const NAME_WIDTH = 116;
const KIND_WIDTH = 128;

/** A name breaks into two lines at the most; what is longer ends in an ellipsis and is told in full to screen readers. */
const MOST_LINES = 2;

type Text = { width: number; height: number; lines: number };

function textSize(text: string, letter: number, line: number, widest: number): Text {
  const words = text.split(' ').map((word) => Math.min(widest, word.length * letter));
  const whole = words.reduce((sum, width) => sum + width, 0) + (words.length - 1) * letter * 0.6;
  const lines = Math.min(MOST_LINES, Math.ceil(whole / widest));
  const longest = Math.max(0, ...words);
  // Lines are balanced, so two of them are little more than half as wide.
  const width = Math.min(widest, Math.max(longest, lines === 1 ? whole : whole / lines + 24));
  return { width, height: lines * line, lines };
}

export const kindSize = (kind: string): Text => textSize(kind, KIND_LETTER, KIND_LINE, KIND_WIDTH);

/** A character on the map: the emblem, the name below it, and what it is to the chosen one where lines cannot say so. */
export type NodeSize = { emblem: number; width: number; height: number };

/** `scale` is how much larger letters are set than usual: a map of many is looked at from further away. */
export function nodeSize(name: string, isChosen: boolean, kind: string | null, scale = 1): NodeSize {
  const emblem = isChosen ? CHOSEN_EMBLEM : EMBLEM;
  const texts = [textSize(name, NAME_LETTER, NAME_LINE, NAME_WIDTH), ...(kind === null ? [] : [kindSize(kind)])];
  return {
    emblem,
    width: Math.ceil(Math.max(emblem, ...texts.map(({ width }) => width * scale))) + 10,
    height: Math.ceil(emblem + 4 + texts.reduce((sum, { height }) => sum + height * scale, 0)),
  };
}

/** The whole node as a box, from the middle of its emblem. */
export function boxOf({ emblem, width, height }: NodeSize, x: number, y: number): Box {
  return { x, y: y - emblem / 2 + height / 2, width, height };
}
