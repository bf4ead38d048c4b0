import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import type { Action, ActionOf, MarkTarget } from '../../shared/library/actions';
import type { JournalEntry } from '../../shared/library/journal';
import { LIBRARY_TABLES } from '../../shared/library/rows';
import type { WhenChoice } from '../../shared/domain/when';
import type { Pack } from '../../shared/pack/pack';
import { ok } from '../../shared/util/result';
import { loadPack } from '../../renderer/db/catalogue/loadPack';
import { Library } from '../../renderer/db/commit/library';
import type { JournalFile } from '../../renderer/db/commit/ports';
import { WatchbillDatabase } from '../../renderer/db/database';
import { openLibrary } from '../../renderer/db/open';
import { smallPack, TODAY } from './smallPack';

let databases = 0;

/** A journal file in memory, whose flush can be held back or refused. */
export function aJournalFile() {
  const entries: JournalEntry[] = [];
  const file = {
    entries,
    refusal: null as string | null,
    gate: Promise.resolve(),
    lastSeq: () => entries.at(-1)?.seq ?? 0,
    append: async (added: readonly JournalEntry[]) => {
      await file.gate;
      if (file.refusal !== null) return { ok: false as const, error: { code: file.refusal } };
      entries.push(...added.filter((one) => one.seq > file.lastSeq()));
      return ok({ seq: file.lastSeq() });
    },
  };
  return file satisfies JournalFile;
}

/** A real library over fake-indexeddb with the small pack (or another) loaded. */
export async function aLibrary(pack: Pack = smallPack()) {
  const database = new WatchbillDatabase(`test-${(databases += 1)}`);
  const lost: string[] = [];
  const opened = await openLibrary(database, { journalSeq: 0, onLost: (detail) => lost.push(detail) });
  if (!opened.ok) throw new Error(`The test library did not open: ${opened.error.code}`);
  await loadPack(database, pack, 'digest', 0);
  const journalFile = aJournalFile();
  const clock = { time: Date.parse('2026-11-21T20:00:00Z'), now: () => (clock.time += 1000) };
  const library = new Library(database, { clock, newId: () => uuid(), journalFile });
  return { database, library, journalFile, clock, lost };
}

/** All library rows and progress, by table and key: what must be the same after everything is undone. */
export async function snapshot(database: WatchbillDatabase): Promise<Record<string, Record<string, unknown>>> {
  const names = [...LIBRARY_TABLES, 'progress', 'shelves', 'totals'];
  const tables = await Promise.all(names.map((name) => database.table(name).toArray()));
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      Object.fromEntries(
        (tables[index] as Record<string, unknown>[]).map((row) => [String(row['id'] ?? row['show']), row]),
      ),
    ]),
  );
}

export const NOW: WhenChoice = { kind: 'now', at: Date.parse('2026-11-21T20:14:00Z'), zone: 'Europe/Vienna' };

export function mark(show: string, target: MarkTarget, more: Partial<ActionOf<'mark'>> = {}): Action {
  return { type: 'mark', version: 1, show, target, when: NOW, again: false, specials: false, today: TODAY, ...more };
}

export function unmark(show: string, target: MarkTarget): Action {
  return { type: 'unmark', version: 1, show, target, specials: false, today: TODAY };
}

export const episode = (ref: string): MarkTarget => ({ kind: 'episode', episode: ref });
