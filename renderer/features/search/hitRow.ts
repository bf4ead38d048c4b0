import type { SearchHit } from '../../search/answers';
import type { MatchRange } from '../../search/names';
import type { PaletteRow } from '../../ui';
import { hitParts } from './hitParts';

const SEPARATOR = ' · ';
const EMBLEM = 28;

/** A hit as the palette shows it: one line, with why it was found. Its id is the route that it opens. */
export function hitRow(hit: SearchHit): PaletteRow {
  const { label, hidden, place, about, aside, ink, glyph } = hitParts(hit);
  const { text, matches } = reasonOf(hit, about);
  const lead = place === null ? '' : place + (text === '' ? '' : SEPARATOR);
  return {
    id: hit.id,
    label,
    hidden,
    labelMatches: hit.matches,
    detail: lead + text === '' ? undefined : lead + text,
    detailMatches: moved(matches, lead.length),
    aside: aside ?? undefined,
    ink,
    glyph: glyph(EMBLEM),
  };
}

/** Where it was found, unless what always stands there says that as well. */
export function reasonOf({ snippet }: SearchHit, about: string | null): { text: string; matches: MatchRange[] } {
  if (snippet === null) return { text: about ?? '', matches: [] };
  const at = about?.indexOf(snippet.text) ?? -1;
  return at < 0 || about === null ? snippet : { text: about, matches: moved(snippet.matches, at) };
}

export function moved(matches: readonly MatchRange[], by: number): MatchRange[] {
  return matches.map(([from, to]) => [from + by, to + by] as const);
}
