import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginExportFile } from '../../../electron/services/exports/exportFile';
import { beginExportFolder } from '../../../electron/services/exports/exportFolder';
import { createExportStore } from '../../../electron/services/exports/exportStore';
import { ipcArguments } from '../../../shared/ipc/contract';
import { aFolder, systemError } from './temporaryFolder';

const bytes = (text: string) => new TextEncoder().encode(text);
const ME = 1;

async function begun(file: string) {
  const store = createExportStore();
  const answer = await store.begin(ME, () => beginExportFile(file));
  if (!answer.ok) throw new Error(answer.error.sentence);
  return { store, number: answer.value.export };
}

describe('exporting a file', () => {
  it('puts it under its name only when it is whole', async () => {
    const folder = aFolder();
    const file = path.join(folder, 'plays.csv');
    writeFileSync(file, 'before');
    const { store, number } = await begun(file);
    await store.write(ME, number, bytes('one,'), null);
    await store.write(ME, number, bytes('two'), null);
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(await store.finish(ME, number, null)).toEqual({ ok: true, value: { name: 'plays.csv' } });
    expect(readFileSync(file, 'utf8')).toBe('one,two');
    expect(readdirSync(folder)).toEqual(['plays.csv']);
    expect(await store.write(ME, number, bytes('late'), null)).toMatchObject({ ok: false });
  });

  it('keeps the order although nobody waited', async () => {
    const file = path.join(aFolder(), 'plays.csv');
    const { store, number } = await begun(file);
    const parts = Array.from({ length: 200 }, (_, index) => `${index}\n`);
    await Promise.all(parts.map((part) => store.write(ME, number, bytes(part), null)));
    await store.finish(ME, number, null);
    expect(readFileSync(file, 'utf8')).toBe(parts.join(''));

    // A disk that takes longer for what came first.
    const done: string[] = [];
    const slow = await store.begin(ME, async () => ({
      write: async (piece) => {
        await new Promise((resolve) => setTimeout(resolve, 30 - piece.length * 10));
        done.push(`${piece.length}`);
      },
      finish: async () => {
        done.push('end');
        return 'x';
      },
      abandon: async () => undefined,
    }));
    const slowly = slow.ok ? slow.value.export : 0;
    const writing = [1, 2].map((length) => store.write(ME, slowly, new Uint8Array(length), null));
    await Promise.all([...writing, store.finish(ME, slowly, null)]);
    expect(done).toEqual(['1', '2', 'end']);
  });

  it('leaves no half file when it is given up, also in the middle of writing', async () => {
    const folder = aFolder();
    const { store, number } = await begun(path.join(folder, 'plays.csv'));
    const writing = store.write(ME, number, new Uint8Array(4_000_000), null);
    await store.abandon(ME);
    await writing;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives up what the same window was writing when it begins another', async () => {
    const folder = aFolder();
    const { store, number } = await begun(path.join(folder, 'first.csv'));
    await store.write(ME, number, bytes('half'), null);
    await store.begin(ME, () => beginExportFile(path.join(folder, 'second.csv')));
    expect(readdirSync(folder).filter((name) => name.startsWith('first'))).toEqual([]);
    expect(await store.finish(ME, number, null)).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
  });

  it('is nobody else’s', async () => {
    const { store, number } = await begun(path.join(aFolder(), 'plays.csv'));
    expect(await store.write(2, number, bytes('x'), null)).toMatchObject({ ok: false });
    expect(await store.finish(2, number, null)).toMatchObject({ ok: false });
  });

  it('says what the system refused, and takes away what there is', async () => {
    const folder = aFolder();
    const store = createExportStore();
    const missing = path.join(folder, 'gone', 'plays.csv');
    expect(await store.begin(ME, () => beginExportFile(missing))).toMatchObject({ error: { code: 'FILE_FAILED' } });
    const answer = await store.begin(ME, async () => ({
      ...(await beginExportFile(path.join(folder, 'plays.csv'))),
      write: () => Promise.reject(systemError('ENOSPC')),
    }));
    const number = answer.ok ? answer.value.export : 0;
    expect(await store.write(ME, number, bytes('x'), null)).toMatchObject({ error: { code: 'DISK_FULL' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(await store.finish(ME, number, null)).toMatchObject({ ok: false });
  });

  it.skipIf(process.platform === 'win32')('writes to where a link points', async () => {
    const folder = aFolder();
    const real = path.join(folder, 'real.csv');
    writeFileSync(real, 'before');
    symlinkSync(real, path.join(folder, 'link.csv'));
    const { store, number } = await begun(path.join(folder, 'link.csv'));
    await store.write(ME, number, bytes('after'), null);
    await store.finish(ME, number, null);
    expect(readFileSync(real, 'utf8')).toBe('after');
  });
});

describe('exporting a folder', () => {
  it('makes one of its own, with a number where the name is taken', async () => {
    const parent = aFolder();
    mkdirSync(path.join(parent, 'Notes'));
    writeFileSync(path.join(parent, 'Notes', 'mine.md'), 'mine');
    const store = createExportStore();
    const answer = await store.begin(ME, () => beginExportFolder(parent, 'Notes'));
    const number = answer.ok ? answer.value.export : 0;
    await store.write(ME, number, bytes('# One'), 'One.md');
    expect(readdirSync(path.join(parent, 'Notes'))).toEqual(['mine.md']);
    expect(await store.finish(ME, number, null)).toEqual({ ok: true, value: { name: 'Notes 2' } });
    expect(readdirSync(parent).toSorted()).toEqual(['Notes', 'Notes 2']);
    expect(readFileSync(path.join(parent, 'Notes 2', 'One.md'), 'utf8')).toBe('# One');
  });

  it('is gone when it is given up', async () => {
    const parent = aFolder();
    const store = createExportStore();
    const answer = await store.begin(ME, () => beginExportFolder(parent, 'Notes'));
    await store.write(ME, answer.ok ? answer.value.export : 0, bytes('# One'), 'One.md');
    await store.abandon(ME);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('takes names of files only', () => {
    const takes = (name: string) =>
      ipcArguments['export:write'].safeParse({ export: 1, bytes: new Uint8Array(1), name }).success;
    expect(takes('Seven of Nine.md')).toBe(true);
    for (const name of ['../x.md', 'a/b.md', 'a\\b.md', '..', '', 'C:x.md', 'nul.md', '.hidden', 'x'.repeat(300)])
      expect(takes(name), name).toBe(false);
  });
});
