const TITLE = /^(?:Mr|Mrs|Ms|Dr|Professor|Admiral|Captain)\.?\s+/i;
const SMALL_WORD = /^(?:of|the|and|de|von)$/i;
const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;

/** Letters as a reader counts them, not as they are coded. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function lettersOf(word: string): string[] {
  return Array.from(graphemes.segment(word), ({ segment }) => segment);
}

/** Two letters for a name: of the first and the last word, or the first two of a single one. "?" when nothing is left. */
export function emblemInitials(name: string): string {
  const words = name
    .replace(TITLE, '')
    .split(/\s+/)
    .filter((word) => !SMALL_WORD.test(word))
    .map((word) => word.replace(NOT_A_LETTER, ''))
    .filter((word) => word !== '');
  const first = words[0];
  if (first === undefined) return '?';

  const [initial = '', second = '', ...more] = lettersOf(first);
  const last = words.at(-1);
  if (words.length > 1 && last !== undefined) return initial.toUpperCase() + (lettersOf(last)[0] ?? '').toUpperCase();
  return more.length === 0 ? first : initial.toUpperCase() + second.toLowerCase();
}
