import type { WatchbillDatabase } from '../../database';
import { episodeOfRow } from '../judge/judged';
import type { Collected, StoredRow } from './collect';
import type { ScratchDatabase } from './scratch';

/**
 * Old exports name episodes by an id alone, and no show at all. Such rows are given to the shows whose episodes have
 * those ids; what nobody knows stays together. Reads the ids of all episodes only where there is such a row.
 */
export async function splitByEpisodeIds(
  database: WatchbillDatabase,
  scratch: ScratchDatabase,
  collected: Collected,
  signal: AbortSignal,
): Promise<void> {
  const { sources, knownRefs } = collected;
  const nameless = sources.findIndex(({ show }) => show.title === null && Object.keys(show.ids).length === 0);
  const source = sources[nameless];
  if (source === undefined) return;
  const shows = await readEpisodeIds(database);
  const blocks = await scratch.blocks.where('source').equals(nameless).primaryKeys();
  const given = new Map<string, number>();
  for (const key of blocks) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one block after the other
    const block = await scratch.blocks.get(key);
    if (block === undefined) continue;
    const byShow = new Map<string | null, StoredRow[]>();
    for (const row of JSON.parse(block.rows) as StoredRow[]) {
      const show = showOf(row, shows);
      const list = byShow.get(show);
      if (list) list.push(row);
      else byShow.set(show, [row]);
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await scratch.blocks.put({ ...block, rows: JSON.stringify(byShow.get(null) ?? []) });
    for (const [ref, rows] of byShow) {
      if (ref === null) continue;
      source.rows -= rows.length;
      const index = given.get(ref) ?? sources.length;
      if (!given.has(ref)) {
        given.set(ref, index);
        knownRefs.set(index, ref);
        sources.push({ show: { kind: 'series', title: null, year: null, ids: { watchbill: ref } }, rows: 0 });
      }
      const target = sources[index];
      if (target) target.rows += rows.length;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await scratch.blocks.add({ source: index, rows: JSON.stringify(rows) });
    }
  }
}

async function readEpisodeIds(database: WatchbillDatabase): Promise<Map<string, string>> {
  const shows = new Map<string, string>();
  await database.episodes.each(({ show, foreignIds }) => {
    for (const { scheme, value, unconfirmed } of foreignIds) if (!unconfirmed) shows.set(`${scheme} ${value}`, show);
  });
  return shows;
}

function showOf(row: StoredRow, shows: ReadonlyMap<string, string>): string | null {
  const episode = episodeOfRow(row);
  if (episode === null || episode === 'film') return null;
  for (const [scheme, value] of Object.entries(episode.ids)) {
    const show = shows.get(`${scheme} ${value}`);
    if (show !== undefined) return show;
  }
  return null;
}
