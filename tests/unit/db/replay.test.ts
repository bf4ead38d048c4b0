import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { loadPack } from '../../../renderer/db/catalogue/loadPack';
import { WatchbillDatabase } from '../../../renderer/db/database';
import { openLibrary } from '../../../renderer/db/open';
import { replayJournal } from '../../../renderer/db/replay';
import { aLibrary, episode, mark, snapshot } from '../../support/library';
import { HARBOUR, harbour, LANTERN, smallPack, TODAY } from '../../support/smallPack';

async function aLostLibrary() {
  const { database, library, journalFile } = await aLibrary();
  await library.commit(mark(LANTERN, { kind: 'season', season: 1 }));
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  await library.commit({ type: 'rate', version: 1, show: HARBOUR, subject: harbour(1), value: 6 });
  await library.undo(2);
  await library.redo(2);
  await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'Again', today: TODAY });
  const lines = journalFile.entries.map((entry) => JSON.stringify(entry));
  const empty = new WatchbillDatabase(`replay-${Math.random()}`);
  await openLibrary(empty, { journalSeq: 0, onLost: () => undefined });
  return { before: await snapshot(database), lines, empty };
}

const pages = (lines: readonly string[]) => async (offset: number) => ({
  ok: true as const,
  value: { lines: lines.slice(offset, offset + 2), next: offset + 2 < lines.length ? offset + 2 : null },
});

it('gives the library back, row for row, from the journal file alone', async () => {
  const { before, lines, empty } = await aLostLibrary();
  await loadPack(empty, smallPack(), 'digest', 0);
  expect(await replayJournal(empty, pages(lines), () => undefined)).toEqual({ ok: true, value: { seq: lines.length } });
  expect(await snapshot(empty)).toEqual(before);
  expect(await replayJournal(empty, pages(lines), () => undefined)).toMatchObject({ ok: true });
  expect(await snapshot(empty)).toEqual(before);
});

it('stops at a missing line and says which', async () => {
  const { lines, empty } = await aLostLibrary();
  const holed = lines.filter((_, index) => index !== 2);
  expect(await replayJournal(empty, pages(holed), () => undefined)).toEqual({
    ok: false,
    error: { code: 'JOURNAL_GAP', expected: 3, found: 4 },
  });
});

it('refuses a line that is no entry', async () => {
  const { empty } = await aLostLibrary();
  expect(await replayJournal(empty, pages(['{"seq":1}']), () => undefined)).toMatchObject({
    ok: false,
    error: { code: 'JOURNAL_UNREADABLE' },
  });
});
