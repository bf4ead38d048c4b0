import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BackupSummary } from '../../../../shared/backup/format';
import { createBackupReader } from '../../../../electron/services/backups/backupReader';
import { createBackupStore, type BackupStore } from '../../../../electron/services/backups/backupStore';
import { aFolder } from '../temporaryFolder';
import { head, rowLine } from './backups';

const WINDOW = 1;
const tally = { shows: 1, episodes: 1, plays: 1, notes: 0 };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aStore(folder = aFolder()): { store: BackupStore; folder: string; backups: string } {
  mkdirSync(path.join(folder, 'state'), { recursive: true });
  const backups = path.join(folder, 'backups');
  return { store: createBackupStore(path.join(folder, 'state', 'backups.json'), backups, silent), folder, backups };
}

async function make(store: BackupStore, createdAt: number, owner = WINDOW): Promise<BackupSummary> {
  const begun = await store.begin(owner, head(createdAt));
  if (!begun.ok) throw new Error(begun.error.sentence);
  await store.write(owner, begun.value.backup, rowLine('plays', { id: String(createdAt) }));
  const finished = await store.finish(owner, begun.value.backup, { seq: 3, rows: { plays: 1 }, tally });
  if (!finished.ok) throw new Error(finished.error.sentence);
  return finished.value;
}

describe('the backups of a data folder', () => {
  it('lists what was made, newest first, also after a new start', async () => {
    const { store, folder } = aStore();
    await make(store, 1_790_000_000_000);
    await make(store, 1_790_000_060_000);
    const list = await aStore(folder).store.list();
    expect(list.ok && list.value.map((one) => one.state.ok && one.state.head.createdAt)).toEqual([
      1_790_000_060_000, 1_790_000_000_000,
    ]);
  });

  it('finds a file that was changed behind its back, and keeps the last good one', async () => {
    const { store, backups } = aStore();
    const good = await make(store, 1_790_000_000_000);
    const bad = await make(store, 1_790_000_060_000);
    const file = path.join(backups, bad.name);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    writeFileSync(file, gzipSync(text.replace('1790000060000"', '1790000060009"')));
    const list = await store.list();
    expect(list.ok && list.value.map((one) => [one.name, one.state.ok])).toEqual([
      [bad.name, false],
      [good.name, true],
    ]);
    for (let index = 2; index < 30; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await make(store, 1_790_000_000_000 + index);
    }
    expect(readdirSync(backups).length).toBeLessThan(20);
  });

  it('leaves nothing of one that is given up, and writes to none that is not its own', async () => {
    const { store, backups } = aStore();
    const begun = await store.begin(WINDOW, head());
    if (!begun.ok) throw new Error(begun.error.sentence);
    const other = await store.write(2, begun.value.backup, rowLine('plays', {}));
    expect(other).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
    await store.abandon(WINDOW);
    expect(readdirSync(backups)).toEqual([]);
    expect(await store.finish(WINDOW, begun.value.backup, { seq: 1, rows: {}, tally })).toMatchObject({ ok: false });
  });

  it('refuses an end that does not tell what was written', async () => {
    const { store, backups } = aStore();
    const begun = await store.begin(WINDOW, head());
    if (!begun.ok) throw new Error(begun.error.sentence);
    await store.write(WINDOW, begun.value.backup, rowLine('plays', {}));
    const finished = await store.finish(WINDOW, begun.value.backup, { seq: 1, rows: { plays: 2 }, tally });
    expect(finished).toMatchObject({ ok: false, error: { code: 'FILE_FAILED' } });
    // It stays for whoever wants to find out, and is listed as what it is.
    const list = await store.list();
    expect(list.ok && list.value.map((one) => one.state)).toEqual([{ ok: false, fault: 'DAMAGED' }]);
    expect(readdirSync(backups)).toHaveLength(1);
  });

  it('reads a backup back page by page, in order, and no other file', async () => {
    const { store, backups } = aStore();
    const { name } = await make(store, 1_790_000_000_000);
    const lines: string[] = [];
    for (let page = 0; ; page += 1) {
      // oxlint-disable-next-line no-await-in-loop -- pages have an order
      const read = await store.read(WINDOW, name, page);
      if (!read.ok) throw new Error(read.error.sentence);
      if (read.value === null) break;
      lines.push(...read.value.lines);
    }
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toEqual({ table: 'plays', row: { id: '1790000000000' } });
    writeFileSync(path.join(backups, 'other.txt'), 'no');
    for (const wrong of ['other.txt', '../state/backups.json', '']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await store.read(WINDOW, wrong, 0)).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
    }
    expect(await store.read(WINDOW, name, 1)).toMatchObject({ ok: false });
  });

  it('goes on with another backup while a page of the one before is still being read', async () => {
    const { store, backups } = aStore();
    const made = [await make(store, 1_790_000_000_000), await make(store, 1_790_000_001_000)];
    const [one = '', other = ''] = made.map(({ name }) => path.join(backups, name));
    const { read } = createBackupReader();
    await read(WINDOW, one, 0);
    // A page is asked for ahead. Whoever asked has given the first backup up and begins the next.
    const [, first] = await Promise.all([read(WINDOW, one, 1), read(WINDOW, other, 0)]);
    expect(first).toMatchObject({ ok: true });
    expect(await read(WINDOW, other, 1)).toEqual({ ok: true, value: null });
  });

  it('goes to another folder, and says so when it cannot be written', async () => {
    const { store, folder } = aStore();
    const elsewhere = path.join(folder, 'elsewhere');
    expect(await store.moveTo(elsewhere)).toEqual({ ok: true, value: null });
    await make(store, 1_790_000_000_000);
    expect(readdirSync(elsewhere)).toHaveLength(1);
    writeFileSync(path.join(folder, 'a file'), '');
    expect(await store.moveTo(path.join(folder, 'a file'))).toMatchObject({ ok: false });
    expect(store.folder()).toBe(elsewhere);
  });

  it('keeps as many as was chosen, and the last one that passed a test', async () => {
    const { store, folder } = aStore();
    const first = await make(store, 1_790_000_000_000);
    expect(await store.keepLimits({ recent: 3, daily: 0, weekly: 0, monthly: 0 })).toMatchObject({ ok: true });
    const passed = { name: first.name, at: 1, rows: 9, differences: 0, failed: null };
    await store.keepRehearsal(passed);
    await store.keepRehearsal({ ...passed, name: 'another', failed: 'A line of it is not what it should be.' });
    const names: string[] = [];
    for (let count = 1; count <= 5; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are made
      names.push((await make(store, 1_790_000_000_000 + count * 1_000)).name);
    }
    const listed = await aStore(folder).store.list();
    expect(listed.ok && listed.value.map((one) => one.name).toSorted()).toEqual(
      [first.name, ...names.slice(2)].toSorted(),
    );
  });

  it('begins nothing where there is no room for it', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'state'));
    const asked: number[] = [];
    const refusal = { code: 'DISK_FULL', sentence: 'Only 3 MB are free.' } as const;
    let free = Infinity;
    const store = createBackupStore(
      path.join(folder, 'state', 'b.json'),
      path.join(folder, 'b'),
      silent,
      async (bytes) => {
        asked.push(bytes);
        return bytes < free ? { ok: true, value: null } : { ok: false, error: refusal };
      },
    );
    const made = await make(store, 1_790_000_000_000);
    free = made.bytes;
    expect(await store.begin(WINDOW, head())).toEqual({ ok: false, error: refusal });
    expect(asked).toEqual([0, made.bytes * 1.5]);
    expect(readdirSync(path.join(folder, 'b'))).toEqual([made.name]);
  });

  it('leaves what is being written alone while another window looks at the list', async () => {
    const { store, backups } = aStore();
    const begun = await store.begin(WINDOW, head(1_790_000_000_000));
    if (!begun.ok) throw new Error(begun.error.sentence);
    await store.write(WINDOW, begun.value.backup, rowLine('plays', { id: 'a' }));
    await store.list();
    expect(await store.finish(WINDOW, begun.value.backup, { seq: 3, rows: { plays: 1 }, tally })).toMatchObject({
      ok: true,
    });
    expect(readdirSync(backups)).toHaveLength(1);
  });

  it('takes away what a killed process left', async () => {
    const { store, backups } = aStore();
    await make(store, 1_790_000_000_000);
    writeFileSync(path.join(backups, 'Watchbill 20260131-235959 quit.ndjson.gz.12-34.tmp'), 'half');
    await store.list();
    expect(readdirSync(backups)).toHaveLength(1);
  });
});
