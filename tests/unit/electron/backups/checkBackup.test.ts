import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { beginBackup } from '../../../../electron/services/backups/backupWriter';
import { checkBackup } from '../../../../electron/services/backups/checkBackup';
import { aFolder } from '../temporaryFolder';
import { aBackup, head, rowLine } from './backups';

const textOf = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');

/** Writes the text of a backup back after a change. */
function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, gzipSync(change(textOf(file))));
}

describe('a backup', () => {
  it('is good when it is read back, and can be read by a person', async () => {
    const file = await aBackup(aFolder());
    const checked = await checkBackup(file);
    expect(checked.ok && checked.value.end.rows).toEqual({ meta: 1, plays: 3 });
    const [first, second] = textOf(file).split('\n');
    expect(JSON.parse(first ?? '')).toEqual(head());
    expect(JSON.parse(second ?? '')).toEqual({ table: 'meta', row: { key: 'library' } });
  });

  it('stands under its name only when it is whole', async () => {
    const folder = aFolder();
    const writer = beginBackup(path.join(folder, 'one.watchbill'), head());
    await writer.write(rowLine('plays', { id: 'a' }));
    expect(readdirSync(folder)).not.toContain('one.watchbill');
    await writer.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('fails with the reason of the system where it cannot be written', async () => {
    const writer = beginBackup(path.join(aFolder(), 'missing', 'one.watchbill'), head());
    await expect(
      (async () => {
        await writer.write(rowLine('plays', { id: 'a' }));
        await writer.finish({ seq: 1, rows: { plays: 1 }, tally: { shows: 0, episodes: 0, plays: 1, notes: 0 } });
      })(),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is torn without its end, and where its last line is cut', async () => {
    const folder = aFolder();
    const cut = await aBackup(folder, 3, 'cut.watchbill');
    rewrite(cut, (text) => text.slice(0, text.lastIndexOf('{"seq"')));
    expect(await checkBackup(cut)).toEqual({ ok: false, error: 'TORN' });
    const half = await aBackup(folder, 3, 'half.watchbill');
    rewrite(half, (text) => text.slice(0, -10));
    expect(await checkBackup(half)).toEqual({ ok: false, error: 'TORN' });
    const short = await aBackup(folder, 300, 'short.watchbill');
    writeFileSync(short, readFileSync(short).subarray(0, 400));
    expect(await checkBackup(short)).toEqual({ ok: false, error: 'TORN' });
  });

  it('is damaged where a row was changed, left out or put twice', async () => {
    const folder = aFolder();
    const changes: ((text: string) => string)[] = [
      (text) => text.replace('play 1', 'play 7'),
      (text) => text.replace(/\{"table":"plays","row":\{"id":"play 1".*\n/, ''),
      (text) => text.replace(/(\{"table":"plays","row":\{"id":"play 1".*\n)/, '$1$1'),
      (text) => `${text}{"table":"plays","row":{}}\n`,
    ];
    for (const [index, change] of changes.entries()) {
      const file = await aBackup(folder, 3, `${index}.watchbill`);
      rewrite(file, change);
      expect(await checkBackup(file)).toEqual({ ok: false, error: 'DAMAGED' });
    }
  });

  it('is told from other files, and from one that a newer Watchbill wrote', async () => {
    const folder = aFolder();
    const file = path.join(folder, 'other.watchbill');
    writeFileSync(file, gzipSync('hello\n'));
    expect(await checkBackup(file)).toEqual({ ok: false, error: 'NOT_A_BACKUP' });
    writeFileSync(file, gzipSync('{"format":"something"}\n'));
    expect(await checkBackup(file)).toEqual({ ok: false, error: 'NOT_A_BACKUP' });
    writeFileSync(file, 'no gzip at all');
    expect(await checkBackup(file)).toEqual({ ok: false, error: 'DAMAGED' });
    const newer = await aBackup(folder, 1, 'newer.watchbill');
    rewrite(newer, (text) => text.replace('"formatVersion":1', '"formatVersion":2'));
    expect(await checkBackup(newer)).toEqual({ ok: false, error: 'NEWER_FORMAT' });
  });

  it('is refused when it unfolds to far more than it is', async () => {
    const file = path.join(aFolder(), 'bomb.watchbill');
    writeFileSync(file, gzipSync(`${JSON.stringify(head())}\n${' '.repeat(40_000_000)}`));
    expect(await checkBackup(file)).toEqual({ ok: false, error: 'TOO_LARGE' });
  });

  it('is not waited for where its name is that of a pipe or a folder', async () => {
    const folder = aFolder();
    const pipe = path.join(folder, 'pipe.ndjson.gz');
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [pipe]);
      expect(await checkBackup(pipe)).toEqual({ ok: false, error: 'UNREADABLE' });
    }
    expect(await checkBackup(folder)).toEqual({ ok: false, error: 'UNREADABLE' });
  });

  it('is refused unread where its head or end is long enough to take minutes, and where a number is made to throw', async () => {
    const folder = aFolder();
    const refusal = async (change: (text: string) => string) => {
      const file = await aBackup(folder);
      rewrite(file, change);
      const checked = await checkBackup(file);
      return checked.ok ? 'good' : checked.error;
    };
    const padded = (start: string) => `{${' '.repeat(70_000)}${start}`;
    expect(await refusal((text) => text.replace('{"format"', padded('"format"')))).toBe('NOT_A_BACKUP');
    expect(await refusal((text) => text.replace('{"seq"', padded('"seq"')))).toBe('DAMAGED');
    const hostile = '"formatVersion":{"toString":0,"valueOf":0}';
    expect(await refusal((text) => text.replace('"formatVersion":1', hostile))).toBe('DAMAGED');
  });
});
