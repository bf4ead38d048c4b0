import type { PlayRow, RatingRow, IdentityRow, PassRow, StatusRow } from '../../shared/library/rows';
import type { Pack } from '../../shared/pack/pack';
import { addDays, daysBetween, lastDayOfMonth } from '../../shared/util/days';
import { seeded } from '../faults/harness/random';
import { aPack, aShow } from './smallPack';

/** The library of somebody who has watched many invented shows: the same for the same seed. */
export type ManyShows = {
  pack: Pack;
  rows: {
    identities: IdentityRow[];
    plays: PlayRow[];
    passes: PassRow[];
    ratings: RatingRow[];
    statuses: StatusRow[];
  };
};

export type ManyShowsOptions = { shows: number; today: string; zone?: string; seed?: number };

const FIRST = [
  'North',
  'Lower',
  'Silent',
  'Second',
  'Paper',
  'Glass',
  'Long',
  'Winter',
  'Harbour',
  'Iron',
  'Blue',
  'Far',
];
const SECOND = [
  'Light',
  'House',
  'Ferry',
  'Parish',
  'Station',
  'Garden',
  'Letters',
  'Company',
  'Watch',
  'Orchard',
  'Mile',
];
const HOUR = 3_600_000;

/**
 * Seasons of 6 to 14 episodes, weekly, over some years up to some weeks from now; two shows of three begun, some by
 * single marks of an evening, some in bulk, some imported, some with dates that are only a month or not known.
 */
export function manyShows({ shows: count, today, zone = 'Europe/Vienna', seed = 1 }: ManyShowsOptions): ManyShows {
  const random = seeded(seed);
  const shows: ReturnType<typeof aShow>[] = [];
  const rows: ManyShows['rows'] = { identities: [], plays: [], passes: [], ratings: [], statuses: [] };
  const started = Date.parse(`${today}T00:00:00Z`) - 3_000 * 24 * HOUR;
  let serial = 0;
  const id = () => `0190bbbb-0000-7000-8000-${(serial += 1).toString(16).padStart(12, '0')}`;
  const life = (createdAt: number) => ({ id: id(), createdAt, replaces: null, state: 'live' as const });

  for (let index = 0; index < count; index += 1) {
    const slug = `many-${index}`;
    const made = oneShow(slug, index);
    shows.push(made);
    if (random.next() < 0.67 || index === 0) watch(made, index);
  }
  return { pack: { ...aPack(shows), name: 'many' }, rows };

  function oneShow(slug: string, index: number) {
    const seasons: Record<number, string[]> = {};
    const runs = random.next() < 0.25 || index === 0;
    const number = index === 0 ? 3 : random.between(1, 4);
    const length = random.between(6, 14);
    // Of those that run, the last season has begun and goes on.
    const ahead = 7 * random.between(0, length - 2) + (index === 0 ? 0 : random.between(0, 6));
    const end = addDays(today, runs ? ahead : -random.between(60, 3_000));
    for (let season = 1; season <= number; season += 1) {
      const last = addDays(end, -364 * (number - season));
      seasons[season] = Array.from({ length }, (_, one) => addDays(last, -7 * (length - 1 - one)));
    }
    if (random.next() < 0.1) seasons[0] = [addDays(end, -random.between(20, 200))];
    const made = aShow(slug, seasons, !runs);
    const title = `${random.pick(FIRST)} ${random.pick(SECOND)}${index < 130 ? '' : ` ${index}`}`;
    const minutes = random.pick([22, 42, 50, 58]);
    return {
      ...made,
      show: { ...made.show, title: { en: title }, sortTitle: title, ink: null as never },
      // Of one show in eight nobody knows how long an episode is; of others it is not known here and there.
      episodes: made.episodes.map((one) => ({
        ...one,
        title: { en: `${random.pick(SECOND)} and ${random.pick(SECOND)}` },
        minutes: (index % 8 === 7 || random.next() < 0.05 ? null : minutes) as number,
      })),
    };
  }

  function watch({ show, episodes }: ReturnType<typeof aShow>, index: number): void {
    const own = id();
    const identity = (values: Partial<IdentityRow>): IdentityRow => ({
      id: own,
      kind: 'show',
      show: null,
      season: null,
      number: null,
      title: null,
      airedOn: null,
      foreignIds: [],
      catalogue: show.id,
      createdAt: started,
      ...values,
    });
    rows.identities.push(identity({}));
    const way = index === 0 ? 'mark' : random.pick(['mark', 'mark', 'mark', 'bulk', 'import', 'vague'] as const);
    const out = episodes.filter((one) => one.season > 0 && (one.airedOn ?? '') <= today);
    const upTo = index === 0 ? out.length - 2 : random.between(1, out.length);
    const bulkAt = started + random.next() * 3_000 * 24 * HOUR;
    const seen = out.slice(0, upTo).map((one) => ({ one, episode: id() }));
    for (const { one, episode } of seen) {
      const { season, number, airedOn } = one;
      rows.identities.push(
        identity({ id: episode, kind: 'episode', show: own, season, number, airedOn, catalogue: one.id }),
      );
      const after = Math.max(0, Math.min(daysBetween(airedOn ?? today, today), random.between(0, 30)));
      const day = addDays(airedOn ?? today, after);
      rows.plays.push(play(own, episode, null, way, day, bulkAt, number));
      if (random.next() < 0.25)
        rows.ratings.push({ ...life(started), show: own, subject: episode, value: random.between(5, 10) });
    }
    if (index % 10 === 3)
      again(
        own,
        seen.map(({ episode }) => episode),
      );
    if (index > 0 && random.next() < 0.1)
      rows.statuses.push({ ...life(started), show: own, status: random.pick(['paused', 'dropped', 'planned']) });
  }

  /** A second run, some years later. */
  function again(show: string, episodes: readonly string[]): void {
    const pass = id();
    const from = addDays(today, -random.between(30, 300));
    rows.passes.push({ ...life(started), show, pass, number: 2, name: 'Once more', startedOn: from });
    episodes.slice(0, random.between(1, episodes.length)).forEach((episode, place) => {
      const day = addDays(from, Math.min(place, daysBetween(from, today)));
      rows.plays.push(play(show, episode, pass, 'mark', day, 0, place));
    });
  }

  function play(
    show: string,
    episode: string,
    pass: string | null,
    way: 'mark' | 'bulk' | 'import' | 'vague',
    day: string,
    bulkAt: number,
    place: number,
  ): PlayRow {
    const noon = Date.parse(`${day}T12:00:00Z`);
    const at = Date.parse(`${day}T00:00:00Z`) + random.between(17, 22) * HOUR + random.between(0, 59) * 60_000;
    const base = { show, episode, pass, ...life(noon), at: null, zone: null, from: null, to: null };
    const origin = { kind: way === 'vague' ? ('mark' as const) : way, import: null };
    if (way === 'bulk') return { ...base, origin, precision: 'second', at: bulkAt, zone, order: bulkAt + place };
    if (way === 'vague') {
      if (place % 3 === 0) return { ...base, origin, precision: 'unknown', order: place };
      const month = day.slice(0, 8);
      return {
        ...base,
        origin,
        precision: 'month',
        from: `${month}01`,
        to: lastDayOfMonth(month.slice(0, 7)),
        order: noon,
      };
    }
    if (way === 'import' && place % 2 === 0)
      return { ...base, origin, precision: 'day', from: day, to: day, order: noon };
    return { ...base, origin, precision: 'second', at, zone, order: at };
  }
}
