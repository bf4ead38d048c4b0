// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackupStore } from '../../../../electron/services/backups/backupStore';
import { isCatalogueChanged } from '../../../../renderer/db/backup/catalogueChanged';
import { loadPack } from '../../../../renderer/db/catalogue/loadPack';
import { sentenceOf } from '../../../../renderer/features/backups/sentenceOf';
import { makeBackup, preview, rehearse, restore, type BackupPorts } from '../../../../renderer/workers/backup/jobs';
import { aLibrary, episode, mark, snapshot } from '../../../support/library';
import { HARBOUR, LANTERN, lantern, smallPack } from '../../../support/smallPack';
import { words } from '../../../support/words';
import { aFolder } from '../../electron/temporaryFolder';

const OPTIONS = { reason: 'asked', app: '0.1.0', now: 1_790_000_000_000 } as const;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const WINDOW = 1;

/** The real store of the main process, as a page reaches it. */
function theStore() {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'state'));
  const store = createBackupStore(path.join(folder, 'state', 'backups.json'), path.join(folder, 'backups'), silent);
  let number = 0;
  const of = <T>(answer: { ok: true; value: T } | { ok: false; error: { sentence: string } }): T => {
    if (!answer.ok) throw new Error(answer.error.sentence);
    return answer.value;
  };
  const ports: BackupPorts = {
    begin: async (head) => {
      number = of(await store.begin(WINDOW, head)).backup;
    },
    write: async (lines) => void of(await store.write(WINDOW, number, lines)),
    finish: async (end) => of(await store.finish(WINDOW, number, end)).name,
    readPage: async (name, page) => of(await store.read(WINDOW, name, page)),
    report: async () => undefined,
  };
  return { store, ports, backups: path.join(folder, 'backups') };
}

describe('from a library to a file and back', () => {
  it('a backup is rehearsed and found the same, also after more was done', async () => {
    const { database, library } = await aLibrary();
    const { ports } = theStore();
    await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(2, 2) }));
    const name = await makeBackup(database.name, OPTIONS, ports);
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    await library.undo();
    const rehearsed = await rehearse(database.name, name, ports);
    expect(rehearsed).toMatchObject({ ok: true, value: { differences: 0, tally: { plays: 6, shows: 1 } } });
  });

  it('a backup into which a pack is loaded begins again once, and says then what it was', async () => {
    const { database } = await aLibrary();
    const { ports, backups } = theStore();
    let begun = 0;
    const loadingFor = (times: number): BackupPorts => ({
      ...ports,
      begin: async (head) => {
        await ports.begin(head);
        begun += 1;
        if (begun <= times) await loadPack(database, smallPack(begun + 1), `digest-${begun + 1}`, 1);
      },
    });
    await makeBackup(database.name, OPTIONS, loadingFor(1));
    expect(begun).toBe(2);
    expect(readdirSync(backups)).toHaveLength(1);
    const refused: unknown = await makeBackup(database.name, OPTIONS, loadingFor(9)).catch((error: unknown) => error);
    expect(isCatalogueChanged(refused)).toBe(true);
    // A worker leaves no more of an error than this.
    const { name, message } = refused as Error;
    expect(isCatalogueChanged(Object.assign(new Error(message), { name }))).toBe(true);
    expect(isCatalogueChanged(new Error(message))).toBe(false);
    expect(sentenceOf(refused)).toBe(words.t('backups:programmeChanged'));
    expect(sentenceOf(new Error('The disk is full.'))).toBe('The disk is full.');
  });

  it('a rehearsal finds a row that is not in the backup', async () => {
    const { database, library } = await aLibrary();
    const { ports } = theStore();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const name = await makeBackup(database.name, OPTIONS, ports);
    const [play] = await database.plays.toArray();
    await database.plays.update(play?.id ?? '', { order: 1 });
    expect(await rehearse(database.name, name, ports)).toMatchObject({ ok: true, value: { differences: 1 } });
  });

  it('a rehearsal takes what is done meanwhile, and a pack that came since, for no difference', async () => {
    const { database, library } = await aLibrary();
    const { ports } = theStore();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const name = await makeBackup(database.name, OPTIONS, ports);
    await loadPack(database, { ...smallPack(2), episodes: smallPack(2).episodes.slice(0, -1) }, 'digest-2', 1);
    let reports = 0;
    const report = async () => {
      reports += 1;
      if (reports <= 2) await library.commit(mark(LANTERN, episode(lantern(1, reports + 1))));
    };
    expect(await rehearse(database.name, name, { ...ports, report })).toMatchObject({
      ok: true,
      value: { differences: 0 },
    });
    expect(reports).toBeGreaterThan(0);
  });

  it('restores what was lost, after a preview that says what will change', async () => {
    const { database, library } = await aLibrary();
    const { ports } = theStore();
    await library.commit(mark(LANTERN, { kind: 'season', season: 1 }));
    const name = await makeBackup(database.name, OPTIONS, ports);
    const before = await snapshot(database);
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    const previewed = await preview(database.name, name, ports);
    if (!previewed.ok) throw new Error(JSON.stringify(previewed.error));
    expect(previewed.value.differences['plays']).toMatchObject({ added: 0, removed: 3 });
    const entry = await restore(
      database.name,
      previewed.value.loaded,
      { now: 2, journalSeq: 2, kind: 'replace' },
      ports,
    );
    expect(entry?.seq).toBe(3);
    expect(await snapshot(database)).toEqual(before);
  });

  it('leaves nothing behind when the viewer gives up', async () => {
    const { database } = await aLibrary();
    const { ports, store, backups } = theStore();
    const stopped = makeBackup(database.name, OPTIONS, {
      ...ports,
      write: async () => {
        throw new Error('given up');
      },
    });
    await expect(stopped).rejects.toThrow('given up');
    await store.abandon(WINDOW);
    expect(readdirSync(backups)).toEqual([]);
  });
});
