import { mayReadSynopsis, mayReadTeaser, mayReadTitle, type Horizon } from '../../../../shared/domain/horizon';
import type { Progress } from '../../../../shared/domain/progress';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { Episode } from '../../../../shared/pack/catalogue';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { headOf, readText, teaserOf, titleOf } from '../parts';
import type { EpisodeDocument } from './documents';
import { episodeDocument } from './showDocuments';

/** Episodes in one request: the others get their turn between two. */
const CHUNK = 2000;

/**
 * Every place of a show, and of each episode what may be read. An episode of which nothing may be read is not read
 * at all. A film is found by its own title: it has no episodes to go to.
 */
export async function readEpisodeDocuments(
  database: WatchbillDatabase,
  outline: OutlineRow,
  progress: Progress,
  horizon: Horizon,
): Promise<EpisodeDocument[]> {
  if (outline.kind === 'film') return [];
  const head = headOf(outline);
  const skipped = new Set(progress.skipped);
  const open = outline.places.filter(
    ({ ref }) => mayReadTitle(horizon, ref) || mayReadTeaser(horizon, ref) || mayReadSynopsis(horizon, ref),
  );
  const rows = new Map<string, Episode>();
  for (let start = 0; start < open.length; start += CHUNK) {
    const refs = open.slice(start, start + CHUNK).map(({ ref }) => ref as EpisodeId);
    // oxlint-disable-next-line no-await-in-loop -- one request after the other leaves the others their turn
    for (const row of await database.episodes.bulkGet(refs)) if (row) rows.set(row.id, row);
  }
  return outline.places.map(({ ref, season, number, airedOn, special }) => {
    const row = rows.get(ref);
    const synopsis = mayReadSynopsis(horizon, ref) ? readText(row?.synopsis) : null;
    const text = synopsis ?? teaserOf(row, horizon, ref).teaser;
    return episodeDocument({
      head,
      ref,
      season,
      number,
      numberTo: row?.numberTo ?? null,
      special,
      airedOn,
      plays: progress.seen[ref]?.[0] ?? 0,
      skipped: skipped.has(ref),
      ...titleOf(row, horizon, ref),
      original: mayReadTitle(horizon, ref) ? readText(row?.title, 'und') : null,
      texts: text === null ? [] : [text],
    });
  });
}
