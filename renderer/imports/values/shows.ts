import { NOTE_LIMIT } from '../../../shared/library/rows';
import type { ImportedEpisode, ImportedIds, ImportedShow } from '../record';
import { textIn, wholeIn } from './numbers';

const TITLE_LIMIT = 400;

/** A title as it may be stored: one line, no control characters, not endless. Null for nothing. */
export function titleIn(value: unknown): string | null {
  const text = textIn(value)
    ?.replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, TITLE_LIMIT)
    // A pair that the limit has cut in two.
    .replace(/[\ud800-\udbff]$/, '');
  return text === undefined || text === '' ? null : text;
}

/** Texts of any length that a viewer wrote: lines stay, control characters go. */
export function writtenIn(value: unknown, limit = NOTE_LIMIT): string | null {
  const text = textIn(value)
    ?.replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return text === undefined || text === '' ? null : text;
}

export function yearIn(value: unknown): number | null {
  const text = textIn(value);
  return wholeIn(/^\d{4}-\d{2}/.test(text ?? '') ? text?.slice(0, 4) : text, 1870, 2200);
}

type Given = { kind?: ImportedShow['kind']; title?: unknown; year?: unknown; ids?: ImportedIds };

/** A show or film, or null where neither a title nor an id says which. `Show (2018)` is the show of 2018. */
export function showOf({ kind = 'series', title: given, year: givenYear, ids = {} }: Given): ImportedShow | null {
  const whole = titleIn(given);
  const match = /^(.+\S)\s*\(((?:18|19|20)\d{2})\)$/.exec(whole ?? '');
  const title = match?.[1] ?? whole;
  if (title === null && Object.keys(ids).length === 0) return null;
  return { kind, title, year: yearIn(givenYear) ?? yearIn(match?.[2]), ids };
}

/** An episode with what is known of it; null where nothing says which one it is. A title alone does not. */
export function episodeOf(known: Partial<ImportedEpisode>): ImportedEpisode | null {
  const { season = null, number = null, absolute = null, airedOn = null, ids = {}, title = null } = known;
  const isNamed =
    (season !== null && number !== null) || absolute !== null || airedOn !== null || Object.keys(ids).length > 0;
  return isNamed ? { season, number, absolute, title, airedOn, ids } : null;
}
