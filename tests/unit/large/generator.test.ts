import { describe, expect, it } from 'vitest';
import { BACKUP_ROWS } from '../../../shared/backup/rows';
import { OwnShow } from '../../../shared/library/ownShow';
import { catalogueOf as catalogueOfRows } from '../../../renderer/db/catalogue/ownShows';
import { checkPackFile } from '../../../shared/pack/checkFile';
import { makePacks } from '../../large/packs.mjs';
import { createRandom } from '../../large/random.mjs';
import { catalogueOf } from '../../large/catalogue.mjs';
import { libraryRows, type Line } from '../../large/rows.mjs';
import { drawShows } from '../../large/shows.mjs';

function drawn(episodes: number, seed = 7) {
  const lines: Line[] = [];
  const rows = libraryRows(createRandom(seed), { episodes, notes: episodes / 10, seq: 1 });
  let next = rows.next();
  for (; !next.done; next = rows.next()) lines.push(next.value);
  return { lines, tally: next.value };
}

/** In the order of their ids; outlines have none, and there is one of each show. */
const byKey = (rows: readonly object[]) =>
  rows.toSorted((a, b) => ('id' in a && 'id' in b && String(a.id) > String(b.id) ? 1 : -1));

describe('a large library', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawn(2_000).lines).toEqual(drawn(2_000).lines);
    expect(drawn(2_000, 8).lines).not.toEqual(drawn(2_000).lines);
  });

  it('has rows that every table takes', () => {
    for (const { table, row } of drawn(2_000).lines) {
      const { error } = BACKUP_ROWS[table]?.safeParse(row) ?? { error: `no table ${table}` };
      expect(error, JSON.stringify(row)).toBeUndefined();
    }
  });

  it('has the catalogue that the app works out from own shows', () => {
    const random = createRandom(3);
    const [show] = drawShows(random, 400);
    if (!show) throw new Error('No show was drawn.');
    const { pack, content, lines } = catalogueOf(show, '0123456789ab', random);
    const life = { id: '', createdAt: 0, replaces: null, state: 'live' } as const;
    const made = catalogueOfRows([{ ...life, pack, content: OwnShow.parse(content) }]);
    for (const table of ['shows', 'seasons', 'episodes', 'outlines'] as const)
      expect(lines.filter((line) => line.table === table).map((line) => line.row)).toEqual(byKey(made[table]));
  });

  it('is as skewed as people are: 60 % watched, a tenth again, one runner of 727 episodes in 33 seasons', () => {
    const shows = [...drawShows(createRandom(1), 100_000)];
    const length = (seasons: readonly number[]) => seasons.reduce((sum, one) => sum + one, 0);
    const long = shows.filter(({ longest }) => longest);
    expect(long.map(({ seasons, share }) => [seasons.length, length(seasons), share])).toEqual([
      [33, 727, 0.6],
      [33, 727, 0],
    ]);
    expect(shows.reduce((sum, show) => sum + length(show.seasons), 0)).toBe(100_000);
    const watched = shows.reduce((sum, show) => sum + Math.round(length(show.seasons) * show.share), 0);
    expect(watched / 100_000).toBeGreaterThan(0.5);
    expect(watched / 100_000).toBeLessThan(0.7);
    const { tally } = drawn(50_000);
    expect(tally.episodes).toBe(50_000);
    expect(tally.notes).toBeGreaterThan(4_000);
    expect(Math.max(...shows.slice(2).flatMap((show) => show.seasons))).toBeLessThanOrEqual(26);
  });

  it('has three packs that a viewer could add, the same for the same seed', () => {
    const packs = makePacks(createRandom(5));
    expect(packs).toEqual(makePacks(createRandom(5)));
    for (const { text } of packs) {
      const checked = checkPackFile(new TextEncoder().encode(text));
      expect(checked.ok ? [checked.value.characters.length, checked.value.episodes.length] : checked).toEqual([
        120, 60,
      ]);
    }
  });
});
