import { daysBetween } from '../../../shared/util/days';
import type { ShowHead, UpNextItem, UpNextPage } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeDay } from '../../i18n/format';

/** `2 hours 18 minutes` */
export function writeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 ? words.t('upNext:hours', { count: hours }) : null,
    rest > 0 || hours === 0 ? words.t('upNext:minutes', { count: rest }) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** `3 shows in progress · 2 hours 18 minutes tonight`: what is not known is said, never left out of the sum in silence. */
export function writeSummary({ items, more, coming }: Pick<UpNextPage, 'items' | 'more' | 'coming'>): string {
  const shows = words.t('upNext:inProgress', { count: items.length + more + coming.length });
  // Nobody sees sixty shows in an evening: where not all are listed, there is no sum of them either.
  return [shows, more > 0 ? null : writeTonight(items)].filter((part) => part !== null).join(' · ');
}

function writeTonight(items: readonly UpNextItem[]): string | null {
  const known = items.map((item) => item.episode.minutes).filter((minutes) => minutes !== null);
  const unknown = items.length - known.length;
  if (items.length === 0) return null;
  if (known.length === 0) return words.t('upNext:lengthsUnknown', { count: unknown });
  const time = writeDuration(known.reduce((sum, minutes) => sum + minutes, 0));
  return unknown === 0
    ? words.t('upNext:tonight', { time })
    : words.t('upNext:tonightAtLeast', { time, count: unknown });
}

/** `Star Trek: Picard · season one` */
export function writeKicker(head: ShowHead, season: number): string {
  if (head.kind === 'film') return words.t('upNext:film');
  if (season === 0) return words.t('upNext:specialsOf', { show: head.title });
  return words.t('upNext:seasonOf', { show: head.title, season: writeNumber(season) });
}

const SPELLED = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

function writeNumber(number: number): string {
  const key = SPELLED.find((one) => one === String(number));
  return key === undefined ? String(number) : words.t(`show:number.${key}`);
}

/** `Star Trek: Picard, season 1: 5 of 10 watched` */
export function writeTally(head: ShowHead, season: number, watched: number, total: number): string {
  const counts = { show: head.title, watched, total };
  return season === 0 ? words.t('upNext:tallySpecials', counts) : words.t('upNext:tally', { ...counts, season });
}

/** How far ahead a day is counted; further off its date says more. */
const COUNTED = 14;

/** `tomorrow`, `in 3 days`, `Thu 24 Dec`, `14 Jan 2028`: when something comes out. */
export function writeComing(airedOn: string, today: string): string {
  const count = daysBetween(today, airedOn);
  if (count === 1) return words.t('upNext:tomorrow');
  if (count <= COUNTED) return words.t('upNext:inDays', { count });
  return writeDay(airedOn, count < 180 ? 'near' : 'row');
}

/** `today`, `Thu 19 Nov`: when something came out lately. */
export function writeRecent(airedOn: string, today: string): string {
  return airedOn === today ? words.t('upNext:today') : writeDay(airedOn, 'near');
}

/** Why nothing is up next. */
export function writeWhyEmpty(page: UpNextPage, today: string): string {
  if (page.isEmpty) return words.t('upNext:empty.library');
  const [soonest] = page.coming;
  if (!soonest) return words.t('upNext:empty.idle');
  const { airedOn } = soonest.episode;
  if (airedOn === null) return words.t('upNext:empty.caughtUp');
  const near = daysBetween(today, airedOn) <= COUNTED;
  const when = near ? writeComing(airedOn, today) : words.t('upNext:onDay', { day: writeDay(airedOn, 'prose') });
  return words.t('upNext:empty.caughtUpUntil', { show: soonest.head.title, when });
}
