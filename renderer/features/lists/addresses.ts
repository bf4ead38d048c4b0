import { episodeCode } from '../../../shared/domain/episode';

/**
 * Where a list leads. The pages have such addresses for themselves; taken from there, the first screen would bring
 * every page with it at the start.
 */

/** `#/show/picard` */
export function showAddress(slug: string): string {
  return `#/show/${slug}`;
}

/** `#/show/picard/s1e5` */
export function episodeAddress(slug: string, season: number, number: number): string {
  return `${showAddress(slug)}/${episodeCode(season, number).toLowerCase()}`;
}

/** `#/franchise/star-trek` */
export function franchiseAddress(slug: string): string {
  return `#/franchise/${slug}`;
}

/** Goes to an address of this window, as a link to it does. */
export function goTo(address: string): void {
  location.hash = address;
}
