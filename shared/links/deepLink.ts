import * as z from 'zod';
import { parseEpisodeCode } from '../domain/episode';
import type { WhenChoice } from '../domain/when';
import { CalendarDay } from '../pack/basics';
import { safelyParsed } from '../util/safelyParsed';

/** What other programs may open with: `watchbill://show/picard`. */
export const LINK_SCHEME = 'watchbill';

/** The longest link that is looked at: the longest that says something has half as many signs. */
export const LINK_LIMIT = 400;

/** When a link says that something was watched; null means now. An instant is told in UTC. */
export type LinkWhen = Exclude<WhenChoice, { kind: 'now' | 'minute' | 'range' }> | { kind: 'instant'; at: number };

/** Where a link may lead. There is nothing else: no path, no other scheme, no command. */
export type DeepLink =
  | { kind: 'show'; show: string }
  | { kind: 'episode'; show: string; season: number; number: number }
  | { kind: 'character'; show: string; character: string }
  | { kind: 'note'; note: string }
  | { kind: 'mark'; show: string; season: number; number: number; at: LinkWhen | null };

const Link = z.string().max(LINK_LIMIT);
const SLUG = /^\w[\w-]{0,99}$/;
const NOTE = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Reads a link from outside, whole or as the page of links names it (`show/picard`, without its scheme). Null for
 * everything that is not one of the five known forms, sign for sign.
 */
export function readDeepLink(value: unknown): DeepLink | null {
  const text = safelyParsed(Link, value).data;
  if (text === undefined) return null;
  const [, named = '', , query] = /^(?:watchbill:\/\/)?([\w/-]+?)(\/?)(?:\?([\w=&%:./-]+))?$/i.exec(text) ?? [];
  const [kind, ...parts] = named.split('/');
  if (kind === 'mark') return parts.length === 0 && query !== undefined ? readMark(query) : null;
  const [first, second] = parts;
  if (query !== undefined || first === undefined) return null;
  if (kind === 'note') return parts.length === 1 && NOTE.test(first) ? { kind, note: first } : null;
  if (!SLUG.test(first)) return null;
  if (kind === 'show' && parts.length === 1) return { kind, show: first };
  if (second === undefined || parts.length > 2) return null;
  if (kind === 'character') return SLUG.test(second) ? { kind, show: first, character: second } : null;
  const place = kind === 'episode' ? parseEpisodeCode(second) : null;
  return place === null ? null : { kind: 'episode', show: first, ...place };
}

/** `episode=picard/s1e5`, and `at=` a year, a month, a day, an instant in UTC, `air-date` or `unknown`. */
function readMark(query: string): DeepLink | null {
  const given = query.split('&').map((pair) => pair.split('='));
  const values = new Map(given.map(([name = '', value = '']) => [name, decoded(value)]));
  const known = given.every((pair) => pair.length === 2 && ['episode', 'at'].includes(pair[0] ?? ''));
  if (!known || values.size !== given.length) return null;
  const [show = '', code = '', ...rest] = (values.get('episode') ?? '').split('/');
  const place = parseEpisodeCode(code);
  if (place === null || rest.length > 0 || !SLUG.test(show)) return null;
  const said = values.get('at');
  const at = said === undefined ? null : readWhen(said ?? '');
  return at === undefined ? null : { kind: 'mark', show, ...place, at };
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** `undefined` for what is no time. */
function readWhen(said: string): LinkWhen | null | undefined {
  if (said === 'now') return null;
  if (said === 'air-date' || said === 'unknown') return { kind: said };
  const [, year = '', month, day, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d)?Z)?)?)?$/.exec(said) ?? [];
  if (Number(year) < 1900 || Number(year) > 2200) return undefined;
  if (month === undefined) return { kind: 'year', year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return { kind: 'month', month: said };
  const on = said.slice(0, 10);
  if (!safelyParsed(CalendarDay, on).success) return undefined;
  if (time === undefined) return { kind: 'day', on };
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : { kind: 'instant', at };
}
