import type { SearchHit } from '../../search/answers';
import type { MatchRange } from '../../search/names';
import type { Snippet } from '../../search/snippet';
import type { HitParts } from './hitParts';
import { moved, reasonOf } from './hitRow';

type ResultLines = { about: string; aboutMatches: MatchRange[]; sentence: Snippet | null };

/** Beside the name what one knows it by; below it where it was found, unless that is said already. */
export function resultLines(hit: SearchHit, { place, about }: HitParts): ResultLines {
  const reason = reasonOf(hit, about);
  const isSaid = hit.snippet === null || reason.text === about;
  const lead = place === null ? '' : place + (about === null ? '' : ' · ');
  // The beginning of a note is text, not a name for it.
  const isText = hit.kind === 'note';
  return {
    about: lead + (isText ? '' : (about ?? '')),
    aboutMatches: isSaid && !isText ? moved(reason.matches, lead.length) : [],
    sentence: isSaid ? (isText && about !== null && about !== '' ? { text: about, matches: [] } : null) : hit.snippet,
  };
}
