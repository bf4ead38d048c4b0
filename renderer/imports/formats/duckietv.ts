import type { Importer, SourceFile } from '../importer';
import type { ImportedShow } from '../record';
import { readItems, shapeOf } from '../source';
import { at, episodeOf, idsOf, showOf, textIn, whenIn } from '../values';
import { notTaken, rowsOf, told, type Told } from '../values/told';

/**
 * The backup of DuckieTV: an object with `settings`, which may hold passwords and is passed over unread, and `series`,
 * whose names are TVDB ids of shows. A row is such a show: an array of its own settings and then one element for each
 * episode that was downloaded or watched, with the TVDB id of the episode and `watchedAt` in milliseconds. `0` is what
 * the program makes of «never». There are no titles and no numbers, so everything waits for a catalogue with TVDB
 * ids. A show of which nothing was watched is planned.
 *
 * No real backup was seen.
 */
export const duckietv: Importer = {
  id: 'duckietv',
  name: 'DuckieTV',
  verified: false,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || shape.isArray || !/^\{\s*"(?:settings|series)"\s*:\s*\{/.test(shape.text)) continue;
      if (await hasSeries(file)) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await duckietv.recognise([file])) === 0) continue;
      for await (const { row, key, value, damaged } of readItems(file, '$.series', options)) {
        yield* rowsOf({ file: file.path, row }, showTold(key, value, damaged));
      }
    }
  },
};

/** The settings may be longer than the head of a file, so the first show is looked for behind them. */
async function hasSeries(file: SourceFile): Promise<boolean> {
  for await (const { key, value } of readItems(file, '$.series')) {
    const [settings] = Array.isArray(value) ? (value as unknown[]) : [];
    return /^\d+$/.test(key ?? '') && at(settings, 'displaycalendar') !== undefined;
  }
  return false;
}

function* showTold(key: string | null, value: unknown, damaged: string | null): Generator<Told> {
  const show = showOf({ ids: idsOf({ tvdb: key }) });
  if (!Array.isArray(value)) yield notTaken('damaged', damaged);
  else if (!show) yield notTaken('no-show', key);
  else {
    let plays = 0;
    for (const element of (value as unknown[]).slice(1)) {
      const one = episodeTold(element, show);
      if ('record' in one) plays += 1;
      yield one;
    }
    if (plays === 0) yield told({ kind: 'status', show, status: 'planned', at: null });
  }
}

function episodeTold(element: unknown, show: ImportedShow): Told {
  const id = textIn(at(element, 'TVDB_ID'));
  const episode = episodeOf({ ids: idsOf({ tvdb: id }) });
  if (!episode) return notTaken('no-episode', id);
  const watched = at(element, 'watchedAt');
  const when = whenIn(watched);
  if (when === null) return notTaken('bad-date', textIn(watched));
  if (when.precision === 'unknown') return notTaken('nothing-done', id);
  return told({ kind: 'play', show, episode, when, bulk: false });
}
