// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Dexie } from 'dexie';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkBackup } from '../../electron/services/backups/checkBackup';
import { readLines } from '../../electron/services/backups/lineReader';
import { holdBackup } from '../../renderer/db/backup/holdBackup';
import { loadBackup } from '../../renderer/db/backup/loadBackup';
import { putInPlace } from '../../renderer/db/backup/putInPlace';
import { discard } from '../../renderer/db/backup/scratch';
import type { WatchbillDatabase } from '../../renderer/db/database';
import { readShowPage } from '../../renderer/db/reads';
import { makeDataFolder, removeDataFolder } from '../support/dataFolder';
import { createHostile } from '../support/fuzz/hostileValues';
import { gzipped, mutateBackup } from '../support/fuzz/mutateBackup';
import { MUTATIONS } from '../support/fuzz/mutateFile';
import { linesOfLibrary } from '../support/fuzz/libraryLines';
import { aLibrary, mark, snapshot } from '../support/library';
import { HARBOUR, TODAY } from '../support/smallPack';

const FAULTS = new Set(['NOT_A_BACKUP', 'NEWER_FORMAT', 'TORN', 'DAMAGED', 'TOO_LARGE', 'UNREADABLE']);
const LOAD_FAULTS = new Set(['NEWER_SCHEMA', 'REFUSED_LINE', 'INCOMPLETE']);

let folder: string;
let lines: string[];
let mine: WatchbillDatabase;

beforeAll(async () => {
  folder = makeDataFolder();
  lines = await linesOfLibrary();
  const { database, library } = await aLibrary();
  await library.commit(mark(HARBOUR, { kind: 'show' }));
  mine = database;
});

afterAll(() => removeDataFolder(folder));

async function* pages(all: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let at = 0; at < all.length; at += 100) yield all.slice(at, at + 100);
}

async function linesIn(file: string): Promise<string[]> {
  const all: string[] = [];
  for await (const batch of readLines(file)) all.push(...batch.map(({ line }) => line.toString('utf8')));
  return all;
}

/** Puts what was taken in the place of a library, and opens a page of it: nothing that passed may break later. */
async function useIt(loaded: Parameters<typeof putInPlace>[1]): Promise<void> {
  const other = await aLibrary();
  const options = { now: 1, journalSeq: 0, kind: 'replace', report: () => undefined } as const;
  await putInPlace(other.database, loaded, options);
  await readShowPage(other.database, 'lantern', TODAY);
  const next = await other.library.commit(mark(HARBOUR, { kind: 'show' }));
  expect(next.ok || next.error.code).toBeTruthy();
  other.database.close();
  await Dexie.delete(other.database.name);
}

it('the backup that is changed is good itself', async () => {
  const file = path.join(folder, 'good.ndjson.gz');
  writeFileSync(file, gzipped(lines));
  expect(await checkBackup(file)).toMatchObject({ ok: true });
  const loaded = await loadBackup(pages(lines), () => undefined);
  if (!loaded.ok) throw new Error(loaded.error.code);
  await discard(loaded.value.scratch);
});

it(`of ${MUTATIONS.backups} mutated backups each is refused with a reason, or fit to be used`, async () => {
  const before = await snapshot(mine);
  const seen: Record<string, number> = {};
  const count = (what: string): void => void (seen[what] = (seen[what] ?? 0) + 1);
  for (let seed = 1; seed <= MUTATIONS.backups; seed += 1) {
    const { file: bytes, signed } = mutateBackup(createHostile(seed), lines);
    const file = path.join(folder, `${seed}.ndjson.gz`);
    writeFileSync(file, bytes);
    try {
      const checked = await checkBackup(file);
      if (!checked.ok) {
        expect(FAULTS).toContain(checked.error);
        count(checked.error);
      } else if (!signed) {
        // Bits that gzip itself does not look at may differ, and nothing else.
        expect(gunzipSync(bytes).toString('utf8')).toBe(`${lines.join('\n')}\n`);
        count('same');
      }
      if (!checked.ok && /TOO_LARGE|UNREADABLE/.test(checked.error)) continue;
      // The window that restores looks for itself, whatever the check has said.
      const text = await linesIn(file).catch(() => null);
      if (text === null) continue;
      // A restore holds it in memory where it can, a test of it goes through a database.
      const held = seed % 2 === 0 ? await holdBackup(pages(text), () => undefined) : null;
      const loaded = held ?? (await loadBackup(pages(text), () => undefined));
      if (loaded.ok) {
        count('taken');
        await useIt(loaded.value);
        await discard(loaded.value.scratch);
      } else {
        expect(LOAD_FAULTS).toContain(loaded.error.code);
        count(loaded.error.code);
      }
    } catch (cause) {
      throw new Error(`Backup ${seed} was not answered: ${String(cause)}`, { cause });
    } finally {
      rmSync(file);
    }
  }
  expect(await snapshot(mine)).toEqual(before);
  expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('watchbill-restore'))).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  for (const what of ['DAMAGED', 'TORN', 'TOO_LARGE', 'REFUSED_LINE', 'INCOMPLETE'])
    expect(seen[what], what).toBeGreaterThan(0);
}, 3_600_000);
