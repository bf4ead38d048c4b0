import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { watchbillBackup } from '../../../renderer/imports/formats/watchbill-backup';
import { watchbillCsv } from '../../../renderer/imports/formats/watchbill-csv';
import { recogniseFormat } from '../../../renderer/imports/recognise';
import { exportLibrary, exportPlays } from '../../../renderer/workers/exports/jobs';
import { bytesOf, countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';
import { aNotedLibrary, onEpisode } from '../../support/notes';
import { PICARD, picard } from '../../support/picard';

const KEEPERS = {
  kind: 'series',
  title: 'The Lighthouse Keepers',
  year: 2024,
  ids: { imdb: 'tt9900001', tvdb: '8001' },
};

async function gzipped(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A library with plays, a rating, a status, a favourite and a note, as its exports give it. */
async function exported() {
  const { database, library, watch, write } = await aNotedLibrary();
  await watch(1, 3);
  await library.commit({ type: 'rate', version: 1, show: PICARD, subject: picard(1, 2), value: 9 });
  await write(onEpisode(1, 2), 'Dahj, and **why**?');
  let text = '';
  const ports = {
    write: async (bytes: Uint8Array) => {
      text += new TextDecoder().decode(bytes);
    },
    report: async () => undefined,
  };
  await exportPlays(database.name, ports);
  const csv = text;
  text = '';
  const end = await exportLibrary(database.name, { app: '0.1.0', now: 1 }, ports);
  return { csv, backup: `${text}${JSON.stringify(end)}\n` };
}

describe('our own plays', () => {
  it('come back from a table', async () => {
    const told = await readAll(watchbillCsv, await filesOf(fixturesOf('watchbill-csv')));
    expect(recordsOf(told)).toMatchObject([
      {
        kind: 'play',
        show: KEEPERS,
        episode: { season: 1, number: 1, title: '=Lamps', airedOn: '2024-01-01', ids: { tvdb: '800101' } },
        when: { precision: 'minute', at: Date.parse('2026-11-21T20:14Z') },
        bulk: false,
      },
      { kind: 'rating', value: 9, subject: { kind: 'episode', episode: { number: 1 } } },
      { kind: 'play', when: { precision: 'day', on: '2026-11-22' }, bulk: true },
      { kind: 'play', episode: { number: 2 }, when: { precision: 'month', from: '2026-11-01', to: '2026-11-30' } },
      { kind: 'play', show: { kind: 'film', title: 'Salt and Rope', year: 2011 }, episode: null },
      { kind: 'rating', value: 7, subject: { kind: 'show' } },
    ]);
    expect(refusalsOf(told)).toEqual(['plays.csv#5 no-show', 'plays.csv#6 bad-date']);
  });
});

describe('our own backups', () => {
  it('give what holds of the library, packed or not', async () => {
    const { 'library.ndjson': plain } = fixturesOf('watchbill-backup');
    for (const content of [plain, await gzipped(plain as Uint8Array)]) {
      const files = await filesOf({ 'a.ndjson.gz': content });
      expect((await recogniseFormat(files))?.id).toBe('watchbill-backup');
      const told = await readAll(watchbillBackup, files);
      const keepers = { kind: 'series', title: 'The Lighthouse Keepers', ids: { tvdb: '8001' } };
      const salt = { kind: 'film', title: 'Salt and Rope', year: 2011 };
      expect(recordsOf(told)).toMatchObject([
        { kind: 'favourite', show: keepers, subject: { kind: 'episode', episode: { season: 1, number: 1 } } },
        { kind: 'list-item', list: { key: 'l1', name: 'Rainy days' }, show: salt, order: 2 },
        { kind: 'note', text: 'Who lit it?\nAna', subject: { kind: 'episode' }, at: 1_790_000_000_000 },
        { kind: 'play', show: keepers, when: { precision: 'minute', at: 1_763_755_980_000 }, bulk: true },
        { kind: 'play', show: salt, episode: null, when: { precision: 'day', on: '2025-05-05' } },
        { kind: 'rating', show: salt, subject: { kind: 'show' }, value: 7 },
        { kind: 'status', show: keepers, status: 'paused' },
      ]);
      expect(refusalsOf(told).map((one) => one.split('#')[1])).toEqual(['9 deleted', '14 no-meaning', '19 no-show']);
    }
  });

  it('and tables, as this library writes them, tell the same plays', async () => {
    const { csv, backup } = await exported();
    const table = await filesOf({ 'a.csv': csv });
    const whole = await filesOf({ 'a.ndjson': backup });
    expect((await recogniseFormat(table))?.id).toBe('watchbill-csv');
    expect((await recogniseFormat(whole))?.id).toBe('watchbill-backup');
    const fromTable = await readAll(watchbillCsv, table);
    const fromWhole = await readAll(watchbillBackup, whole);
    expect(countsOf(fromTable)).toEqual({ play: 3, rating: 1 });
    expect(countsOf(fromWhole)).toEqual({ play: 3, rating: 1, note: 1 });
    const plays = (told: typeof fromTable) =>
      recordsOf(told)
        .flatMap((one) =>
          one.kind === 'play'
            ? [`${one.show.title} ${one.episode?.season} ${one.episode?.number} ${JSON.stringify(one.when)}`]
            : [],
        )
        .toSorted();
    expect(plays(fromTable)).toEqual(plays(fromWhole));
    expect(recordsOf(fromWhole)).toContainEqual(expect.objectContaining({ kind: 'note', text: 'Dahj, and **why**?' }));
  });

  it('that are cut off give what is whole', async () => {
    const { 'library.ndjson': plain } = fixturesOf('watchbill-backup');
    const text = new TextDecoder().decode(plain as Uint8Array);
    const cut = bytesOf(text.slice(0, text.indexOf('"id":"r1"')));
    const told = await readAll(watchbillBackup, await filesOf({ a: cut }));
    expect(countsOf(told)).toMatchObject({ play: 2, 'refused damaged': 1 });
  });
});
