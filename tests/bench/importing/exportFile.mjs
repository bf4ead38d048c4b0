import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const COLUMNS = 'key,user_id,created_at,s_id,series_name,season_number,episode_number,ep_id,bulk_type,is_special';

/** The same numbers at every run (mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a history as TV Time gave it out: rows in no order of shows, seasons of 6 to 26, some runners of 30 seasons, one
 * season in ten marked in one second, and one play in fifty watched again.
 * @param {string} file
 * @param {number} rows
 */
export async function writeExport(file, rows) {
  const random = seeded(rows);
  const stream = createWriteStream(file);
  stream.write(`${COLUMNS}\n`);
  /** Shows that are being watched: those in turn lie beside each other in the file. */
  const open = [];
  let shows = 0;
  let written = 0;
  let time = Date.UTC(2012, 0, 1);
  const step = (Date.UTC(2026, 5, 1) - time) / rows;
  const openShow = () => {
    shows += 1;
    const seasons = random() < 0.05 ? 15 + Math.floor(random() * 16) : 1 + Math.floor(random() * 8);
    const lengths = Array.from({ length: seasons }, () => 6 + Math.floor(random() * 21));
    return { id: 70_000 + shows, name: `Invented Show ${shows}`, lengths, season: 1, episode: 0 };
  };
  while (written < rows) {
    if (open.length < 12) open.push(openShow());
    const index = Math.floor(random() * open.length);
    const show = open[index];
    const isBulk = show.episode === 0 && random() < 0.1;
    const lines = [];
    const count = isBulk ? show.lengths[show.season - 1] : 1;
    for (let one = 0; one < count; one += 1) {
      show.episode += 1;
      if (!isBulk) time += step;
      const { id, name, season, episode } = show;
      const at = new Date(time).toISOString().slice(0, 19).replace('T', ' ');
      const episodeId = id * 1000 + season * 30 + episode;
      const bulk = isBulk ? 'season' : '';
      lines.push(`watch-episode-${episodeId},1,${at},${id},${name},${season},${episode},${episodeId},${bulk},false`);
      if (!isBulk && random() < 0.02) {
        const again = new Date(time + 86_400_000 * 90).toISOString().slice(0, 19).replace('T', ' ');
        lines.push(`rewatch-episode-${episodeId},1,${again},${id},${name},${season},${episode},${episodeId},,false`);
      }
    }
    if (show.episode >= show.lengths[show.season - 1]) {
      show.season += 1;
      show.episode = 0;
      if (show.season > show.lengths.length) open.splice(index, 1);
    }
    const some = lines.slice(0, rows - written);
    written += some.length;
    if (!stream.write(`${some.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
