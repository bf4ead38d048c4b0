import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLibrary } from '../../renderer/db/verify/verifyLibrary';
import { countLibrary } from '../../renderer/db/countLibrary';
import type { WatchbillDatabase } from '../../renderer/db/database';
import { ImportJobs } from '../../renderer/workers/imports/jobs';
import type { ImportedWhen, ImportRecord } from '../../renderer/imports/record';
import { dayIn } from '../../shared/util/days';
import { ok } from '../../shared/util/result';
import { imported, numbered, play, rowsOf, show, THE_SHOW, ZONE } from '../support/importing/desk';
import { aLibrary, episode, mark, snapshot, unmark } from '../support/library';
import { LANTERN, lantern, TODAY } from '../support/smallPack';

const SHOWS = [
  show('The lantern', { ids: { tvdb: '1' } }),
  show('The harbour', { ids: { tvdb: '2' } }),
  show('Of Nobody', { ids: { tvdb: '3', imdb: 'tt3' } }),
];

/** A viewing: of which show and episode, and when, to the second. Days apart, so that none is another. */
const viewing = fc.record({
  show: fc.nat({ max: SHOWS.length - 1 }),
  number: fc.integer({ min: 1, max: 3 }),
  day: fc.nat({ max: 40 }),
  /** What the second source keeps of it. */
  kept: fc.constantFrom<'minute' | 'day' | 'unknown' | 'nothing'>('minute', 'day', 'unknown', 'nothing'),
});
type Viewing = typeof viewing extends fc.Arbitrary<infer T> ? T : never;
const histories = fc.uniqueArray(viewing, {
  maxLength: 10,
  selector: ({ show: of, number, day }) => `${of} ${number} ${day}`,
});

const instant = ({ day, number }: Viewing): number => Date.UTC(2020, 0, 1 + day * 3, 18, number, 17);

/** The same history as two services tell it: one to the second with ids, one less sure and by title. */
function told(history: readonly Viewing[], source: 'first' | 'second'): ImportRecord[] {
  return history.flatMap((one): ImportRecord[] => {
    const of = SHOWS[one.show] ?? show('?');
    const place = numbered(1, one.number);
    if (source === 'first') return [play(of, place, { precision: 'second', at: instant(one) })];
    const whens: Record<Viewing['kept'], ImportedWhen | null> = {
      minute: { precision: 'minute', at: Math.floor(instant(one) / 60_000) * 60_000 },
      day: { precision: 'day', on: dayIn(ZONE, instant(one)) },
      unknown: { precision: 'unknown' },
      nothing: null,
    };
    const when = whens[one.kept];
    return when === null ? [] : [play(show(of.title), place, when)];
  });
}

async function livePlays(database: WatchbillDatabase): Promise<number> {
  return (await database.plays.toArray()).filter((row) => row.state === 'live').length;
}

const withoutImports = (rows: Awaited<ReturnType<typeof snapshot>>) => ({ ...rows, imports: {}, importShelf: {} });

async function moved(database: WatchbillDatabase, kind: 'rollBack' | 'bringBack', id: string): Promise<void> {
  const desk = new ImportJobs(database.name);
  const answer = await desk[kind](id, () => undefined);
  await desk.close();
  if (!answer.ok) throw new Error(answer.error.code);
}

describe('imports', () => {
  it('of two sources of one history, in any order and twice, hold each viewing once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.boolean(), async (history, swapped) => {
        const { database } = await aLibrary();
        const sources = (['first', 'second'] as const).map((one) => rowsOf(told(history, one), one));
        for (const rows of swapped ? sources.toReversed() : sources) await imported(database, rows);
        expect(await livePlays(database)).toBe(history.length);
        const before = await snapshot(database);
        for (const rows of sources) {
          const { account, entry } = await imported(database, rows);
          expect(account).toMatchObject({ alreadyHere: rows.length, matched: 0, stubs: 0 });
          expect(entry).toBeNull();
        }
        expect(await snapshot(database)).toEqual(before);
        database.close();
      }),
      { numRuns: 12 },
    );
  });

  it('are rolled back row for row in any order, and brought back', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.boolean(), async (history, swapped) => {
        const { database, library } = await aLibrary();
        await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(1, 2) }, { when: { kind: 'unknown' } }));
        await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: LANTERN, value: 3 });
        const empty = withoutImports(await snapshot(database));
        const later = Date.parse('2026-11-21T22:00:00Z');
        const rating: ImportRecord = { kind: 'rating', show: SHOWS[0], subject: THE_SHOW, value: 7, at: later };
        const first = await imported(database, rowsOf([...told(history, 'first'), rating], 'first'));
        const between = withoutImports(await snapshot(database));
        const second = await imported(database, rowsOf(told(history, 'second'), 'second'));
        const full = withoutImports(await snapshot(database));
        const ids = [first, second].flatMap(({ account }) => account.importId ?? []);
        const [one, two] = ids;
        if (two === undefined || swapped) {
          for (const id of ids.toReversed()) await moved(database, 'rollBack', id);
          expect(withoutImports(await snapshot(database))).toEqual(empty);
          for (const id of ids) await moved(database, 'bringBack', id);
        } else {
          await moved(database, 'rollBack', two);
          expect(withoutImports(await snapshot(database))).toEqual(between);
          await moved(database, 'bringBack', two);
        }
        expect(withoutImports(await snapshot(database))).toEqual(full);
        expect(one).toBeDefined();
        database.close();
      }),
      { numRuns: 10 },
    );
  });

  it('leave a library that is whole, whatever was marked between, undone and rolled back', async () => {
    const step = fc.constantFrom('mark', 'unmark', 'redate', 'rate', 'undo', 'import', 'rollBack', 'bringBack');
    await fc.assert(
      fc.asyncProperty(histories, fc.array(step, { maxLength: 10 }), async (history, steps) => {
        const { database, library, journalFile } = await aLibrary();
        const witness = await countLibrary(database, null);
        let id = (await imported(database, rowsOf(told(history, 'first'), 'first'))).account.importId;
        for (const [index, what] of steps.entries()) {
          const row = id === null ? undefined : await database.imports.get(id);
          const target = episode(lantern(1, 1 + (index % 3)));
          if (what === 'mark') await library.commit(mark(LANTERN, target));
          if (what === 'unmark') await library.commit(unmark(LANTERN, target));
          if (what === 'rate')
            await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: LANTERN, value: 1 + (index % 9) });
          if (what === 'undo') {
            const done = (await database.journal.toArray()).filter((entry) => entry.kind === 'do').at(-1);
            if (done) await library.undo(done.seq);
          }
          const [some] = (await database.plays.toArray()).filter(({ state }) => state === 'live');
          const of = some && (await database.identities.get(some.show));
          if (what === 'redate' && some && of)
            await library.commit({
              type: 'edit-plays',
              version: 1,
              show: of.catalogue ?? of.id,
              plays: [some.id],
              when: { kind: 'day', on: TODAY },
            });
          if (what === 'import')
            id = (await imported(database, rowsOf(told(history, 'second'), 'second'))).account.importId ?? id;
          if (what === 'rollBack' && id !== null && row?.state === 'applied') await moved(database, 'rollBack', id);
          if (what === 'bringBack' && id !== null && row?.state === 'rolled-back')
            await moved(database, 'bringBack', id);
        }
        const entries = await database.journal.toArray();
        journalFile.entries.splice(0, Infinity, ...entries);
        const readPage = async () => ok({ lines: entries.map((entry) => JSON.stringify(entry)), next: null });
        const report = await verifyLibrary(database, { now: 0, readPage, report: () => undefined });
        expect(report.findings).toEqual([]);
        if (!witness.ok) throw new Error('The library was not whole.');
        expect(await countLibrary(database, witness.value)).toMatchObject({ ok: true });
        database.close();
      }),
      { numRuns: 25 },
    );
  });
});
