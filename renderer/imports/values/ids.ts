import type { ImportedIds } from '../record';
import { textIn } from './numbers';

/** Services whose ids are numbers. Zero and less is how they write that there is none. */
const NUMBERED = new Set(['tvdb', 'tmdb', 'trakt', 'tvmaze', 'mal', 'anilist', 'anidb', 'simkl', 'tvrage', 'kitsu']);

/** One id as text, or null where it says nothing or cannot be one of that service. */
export function idIn(scheme: string, value: unknown): string | null {
  const text = textIn(value);
  if (text === null || text.length > 80) return null;
  if (NUMBERED.has(scheme)) return /^0*[1-9]\d{0,14}$/.test(text) ? text.replace(/^0+/, '') : null;
  if (scheme === 'imdb') return imdbIn(text);
  return /^[\w.:~-]+$/.test(text) ? text : null;
}

/** `tt0903747`, also inside an address or without its letters padded; names and companies (`nm`, `co`) are none. */
function imdbIn(text: string): string | null {
  const match = /(?:^|\/)(tt\d{5,10})(?:$|[/?])/i.exec(text);
  return match?.[1]?.toLowerCase() ?? null;
}

/** The ids that say something. `ids({ tvdb: row.get('s_id'), imdb: '' })` is `{ tvdb: '81189' }`. */
export function idsOf(values: Readonly<Record<string, unknown>>): ImportedIds {
  const ids: Record<string, string> = {};
  for (const [scheme, value] of Object.entries(values)) {
    const id = idIn(scheme, value);
    if (id !== null) ids[scheme] = id;
  }
  return ids;
}
