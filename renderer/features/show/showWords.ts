import type { SeasonView, ShowPage } from '../../db/reads/views';
import { words } from '../../i18n';

/** `one` to `twelve`, then figures: how running text and heads say a number. */
export function writeNumber(number: number): string {
  const key = String(number);
  return isSpelled(key) ? words.t(`show:number.${key}`) : key;
}

const SPELLED = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
function isSpelled(key: string): key is (typeof SPELLED)[number] {
  return SPELLED.some((one) => one === key);
}

/** `Season 1`, or `Specials`. */
export function seasonName(season: Pick<SeasonView, 'number'>): string {
  return season.number === 0 ? words.t('specials') : words.t('seasonNumber', { number: season.number });
}

/** `Season one`: as heads set it. */
export function seasonHeading(season: Pick<SeasonView, 'number'>): string {
  return season.number === 0 ? words.t('specials') : words.t('seasonNumber', { number: writeNumber(season.number) });
}

/** `Ended · three seasons, 2020 to 2023`. */
export function writeKicker(page: Pick<ShowPage, 'head' | 'ended' | 'premieredOn' | 'endedOn' | 'seasons'>): string {
  const from = page.premieredOn?.slice(0, 4) ?? null;
  if (page.head.kind === 'film') return [words.t('show:kicker.film'), from].filter(Boolean).join(' · ');
  const count = page.seasons.filter((season) => season.number !== 0).length;
  const seasons = count === 0 ? null : words.t('show:kicker.seasons', { count, number: writeNumber(count) });
  const state = words.t(page.ended ? 'show:kicker.ended' : 'show:kicker.running');
  return [state, seasons === null ? null : withYears(seasons, page, from)].filter(Boolean).join(' · ');
}

function withYears(seasons: string, page: Pick<ShowPage, 'ended' | 'endedOn'>, from: string | null): string {
  if (from === null) return seasons;
  if (!page.ended) return words.t('show:kicker.since', { seasons, from });
  const to = page.endedOn?.slice(0, 4) ?? from;
  return to === from
    ? words.t('show:kicker.year', { seasons, from })
    : words.t('show:kicker.span', { seasons, from, to });
}
