import { episodeCode, parseEpisodeCode } from '../domain/episode';
import { assertNever } from '../util/assertNever';
import { type DeepLink, LINK_SCHEME, readDeepLink } from './deepLink';

/** The page that looks at a link before anything is shown or asked. */
export const LINK_PAGE = '/link';

/** Whether this was meant to be a link of ours, known or not. */
export function isLink(text: string): boolean {
  return text.slice(0, LINK_SCHEME.length + 1).toLowerCase() === `${LINK_SCHEME}:`;
}

/**
 * The route to open for what came from outside. Made anew from what was read, so that no sign of the given text is in
 * it; without anything where it is no link that is known, and the page says so.
 */
export function routeOfLink(given: unknown): string {
  const link = readDeepLink(given);
  return link === null ? LINK_PAGE : `${LINK_PAGE}?to=${encodeURIComponent(placeOf(link))}`;
}

/** The page that shows what a link names; of one that asks to mark, the episode's. */
export function pageOfLink(link: DeepLink): string {
  switch (link.kind) {
    case 'show':
      return `/show/${link.show}`;
    case 'character':
      return `/character/${link.show}/${link.character}`;
    case 'note':
      return `/note/${link.note}`;
    case 'episode':
    case 'mark':
      return `/show/${link.show}/${codeOf(link)}`;
    default:
      return assertNever(link, 'link');
  }
}

/** The link to a page of this window: `watchbill://episode/picard/s1e5` for `/show/picard/s1e5`. Null where a page has none. */
export function linkOfPage(pathname: string): string | null {
  const [, area = '', first = '', second] = pathname.split('/');
  const isEpisode = area === 'show' && second !== undefined && parseEpisodeCode(second) !== null;
  const place = [isEpisode ? 'episode' : area === 'card' ? 'character' : area, first, ...(second ? [second] : [])];
  const link = `${LINK_SCHEME}://${place.join('/')}`;
  return readDeepLink(link) === null ? null : link;
}

/** A link without its scheme, as the page of links is told it. */
function placeOf(link: DeepLink): string {
  if (link.kind === 'episode') return `episode/${link.show}/${codeOf(link)}`;
  if (link.kind !== 'mark') return pageOfLink(link).slice(1);
  const at = link.at === null ? '' : `&at=${whenOf(link.at)}`;
  return `mark?episode=${link.show}/${codeOf(link)}${at}`;
}

function whenOf(at: NonNullable<Extract<DeepLink, { kind: 'mark' }>['at']>): string {
  switch (at.kind) {
    case 'day':
      return at.on;
    case 'month':
      return at.month;
    case 'year':
      return String(at.year);
    case 'instant':
      return `${new Date(at.at).toISOString().slice(0, 19)}Z`;
    case 'air-date':
    case 'unknown':
      return at.kind;
    default:
      return assertNever(at, 'time of a link');
  }
}

const codeOf = ({ season, number }: { season: number; number: number }): string =>
  episodeCode(season, number).toLowerCase();
