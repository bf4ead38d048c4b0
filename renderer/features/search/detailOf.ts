import type { Snippet } from '../../search/snippet';
import type { PaletteRow } from '../../ui';

const SEPARATOR = ' · ';

/** The quieter half of a row: what always stands there, then why it was found, with what was found underlined. */
export function detailOf(
  before: readonly string[],
  last: Snippet | string,
): Pick<PaletteRow, 'detail' | 'detailMatches'> {
  const { text, matches } = typeof last === 'string' ? { text: last, matches: [] } : last;
  const lead = before.map((part) => part + SEPARATOR).join('');
  return {
    detail: lead + text,
    detailMatches: matches.map(([start, end]) => [start + lead.length, end + lead.length] as const),
  };
}
