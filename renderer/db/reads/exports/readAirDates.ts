import { mayReadTitle } from '../../../../shared/domain/horizon';
import type { Progress } from '../../../../shared/domain/progress';
import type { AirDate } from '../../../../shared/exports/calendar';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import { horizonOf } from '../horizons';
import { headOf, readText } from '../parts';
import { readSettings } from '../settings';

/** Followed is what is being watched, planned or paused: of what is finished or dropped nobody waits for a date. */
const FOLLOWED = ['watching', 'planned', 'paused'] as const;

async function readFollowed({ shelves, progress }: WatchbillDatabase): Promise<Progress[]> {
  const rows = await Promise.all(
    FOLLOWED.map((status) =>
      shelves.where('[status+recent]').between([status, -Infinity], [status, Infinity]).toArray(),
    ),
  );
  const known = await progress.bulkGet(rows.flat().flatMap(({ identity }) => identity ?? []));
  return known.filter((row) => row !== undefined);
}

/** The air dates of followed shows, as far as they are known, show by show. Titles only where they may be read. */
export async function readAirDates(database: WatchbillDatabase, withTitles: boolean): Promise<AirDate[]> {
  const [{ spoilers }, followed] = await Promise.all([readSettings(database), readFollowed(database)]);
  const outlines = await database.outlines.bulkGet(followed.map(({ catalogue }) => catalogue ?? ''));
  const dates: AirDate[] = [];
  for (const [index, progress] of followed.entries()) {
    const outline = outlines[index];
    if (!outline) continue;
    const horizon = horizonOf(outline, progress, spoilers, progress.next?.ref ?? null);
    // oxlint-disable-next-line no-await-in-loop -- one show at a time is in memory
    const rows = await database.episodes.bulkGet(outline.places.map(({ ref }) => ref as EpisodeId));
    outline.places.forEach(({ ref, season, number, airedOn }, place) => {
      if (airedOn === null) return;
      const row = rows[place];
      dates.push({
        episode: ref,
        show: headOf(outline).title,
        film: outline.kind === 'film',
        season,
        number,
        numberTo: row?.numberTo ?? null,
        title: withTitles && mayReadTitle(horizon, ref) ? readText(row?.title) : null,
        airedOn,
      });
    });
  }
  return dates;
}
