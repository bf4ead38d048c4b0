import type { OwnEpisode } from '../library/ownShow';
import { NUMBER, SEASON, SPECIAL, SPECIALS } from './listWords';

/** An episode as a list or a source tells it. A `number` of null is given where it is put in its season. */
export type ToldEpisode = Pick<OwnEpisode, 'absolute' | 'kind' | 'title' | 'airedOn' | 'minutes' | 'foreignIds'> & {
  season: number;
  number: number | null;
};

/** Why a line was not understood. */
export type LineFault =
  | { code: 'no-number' }
  | { code: 'no-such-day'; day: string }
  | { code: 'too-large' }
  | { code: 'too-long' }
  /** The same episode stands on an earlier line. */
  | { code: 'twice'; line: number };

/** What became of a line; `line` counts from 1. Empty lines are left out. */
export type ReadLine =
  | { line: number; text: string; kind: 'episode'; episode: ToldEpisode }
  | { line: number; text: string; kind: 'season'; season: number }
  | { line: number; text: string; kind: 'fault'; fault: LineFault };

/** Longer lists than any show has are cut: the text is typed or pasted by a person. */
export const LIST_LIMIT = 30_000;
const TITLE_LIMIT = 400;

const CODE = /^s(\d{1,4})\s*[.:]?\s*e(?:p(?:isode)?)?\.?\s*(\d{1,6})\b/i;
const CROSS = /^(\d{1,4})\s*[x×]\s*(\d{1,6})\b/i;
const DAY_FIRST = /^(\d{4}-\d{2}-\d{2})\b/;
const DAY_LAST = /[\s([,;|\t–—-]*\(?(\d{4}-\d{2}-\d{2})\)?\s*$/;

/**
 * Reads a list of episodes, one a line: `S1E1 Title 2024-01-05`, `1x01 Title`, `12 Title`, `2024-01-05 Title`. A line
 * `Season 2` says which season plain numbers below it are of; before any, they count through the whole show. Where a
 * day stands in place of a number, years are the seasons and episodes are counted within them.
 */
export function readEpisodeList(text: string): ReadLine[] {
  const answers: ReadLine[] = [];
  const places = new Map<string, number>();
  const ofYear = new Map<number, number>();
  let season: number | null = null;
  for (const [index, raw] of text
    .split(/\r\n|\r|\n/)
    .slice(0, LIST_LIMIT)
    .entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const head = headOf(trimmed);
    if (head !== null) {
      season = head;
      answers.push({ line, text: trimmed, kind: 'season', season });
      continue;
    }
    const read = readLine(trimmed, season, ofYear);
    const fault = 'code' in read ? read : faultOf(read, places, line);
    if (fault !== null) answers.push({ line, text: trimmed, kind: 'fault', fault });
    else if (!('code' in read)) answers.push({ line, text: trimmed, kind: 'episode', episode: read });
  }
  return answers;
}

function headOf(text: string): number | null {
  if (SPECIALS.test(text)) return 0;
  const [, before, behind] = SEASON.exec(text) ?? [];
  const season = before ?? behind;
  return season === undefined ? null : Number(season);
}

function readLine(text: string, season: number | null, ofYear: Map<number, number>): ToldEpisode | LineFault {
  const first = DAY_FIRST.exec(text)?.[1];
  if (first !== undefined) {
    if (!isDay(first)) return { code: 'no-such-day', day: first };
    const year = Number(first.slice(0, 4));
    const number = (ofYear.get(year) ?? 0) + 1;
    ofYear.set(year, number);
    return told(year, number, null, text.slice(first.length), first);
  }
  const last = DAY_LAST.exec(text);
  const day = last?.[1] ?? null;
  if (day !== null && !isDay(day)) return { code: 'no-such-day', day };
  const rest = last === null ? text : text.slice(0, last.index);
  const coded = CODE.exec(rest) ?? CROSS.exec(rest);
  if (coded) return told(Number(coded[1]), Number(coded[2]), null, rest.slice(coded[0].length), day);
  const special = SPECIAL.exec(rest);
  if (special) return told(0, Number(special[1]), null, rest.slice(special[0].length), day);
  const plain = NUMBER.exec(rest);
  if (!plain) return { code: 'no-number' };
  const number = Number(plain[1]);
  return told(season ?? 1, number, season === null ? number : null, rest.slice(plain[0].length), day);
}

function told(season: number, number: number, absolute: number | null, rest: string, day: string | null): ToldEpisode {
  const title = rest
    .replace(/^[\s.:：)\]\-–—|,;]+/, '')
    .replace(/[\s\-–—|,;([]+$/, '')
    .trim();
  const kind = season === 0 ? 'special' : 'regular';
  return {
    season,
    number,
    absolute,
    kind,
    title: title === '' ? null : title,
    airedOn: day,
    minutes: null,
    foreignIds: [],
  };
}

function faultOf(episode: ToldEpisode, places: Map<string, number>, line: number): LineFault | null {
  if (episode.season > 9_999 || (episode.number ?? 0) > 99_999) return { code: 'too-large' };
  if ((episode.title ?? '').length > TITLE_LIMIT) return { code: 'too-long' };
  const place = `${episode.season}/${episode.number}`;
  const before = places.get(place);
  if (before !== undefined) return { code: 'twice', line: before };
  places.set(place, line);
  return null;
}

/** Whether a day of this name exists. */
export function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}
