import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournalFile } from '../../../electron/services/journalFile';
import { encodeLine, isOneLine, readSeq } from '../../../electron/services/journalFormat';
import { aFolder, lateJanuary, systemError } from './temporaryFolder';

const openAt = (file: string) => openJournalFile(file, lateJanuary);
const aFile = () => path.join(aFolder(), 'actions.ndjson');
const lines = (...seqs: number[]) => Buffer.concat(seqs.map((seq) => encodeLine(seq, JSON.stringify({ seq }))));

/** The file of `lines(1..3)` opened, and how it was repaired. */
async function reopened(content: Uint8Array) {
  const file = aFile();
  writeFileSync(file, content);
  const { journal, keptAside } = await openAt(file);
  return { file, journal, keptAside };
}

describe('the format of a line', () => {
  it('is checksum, number and JSON with tabs between', () => {
    expect(encodeLine(7, '{"a":"ü"}').toString()).toMatch(/^[0-9a-f]{8}\t7\t\{"a":"ü"\}\n$/);
  });

  it('gives back the number of every line, and none after any single changed byte', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.json(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (seq, json, at, change) => {
          const line = encodeLine(seq, json).subarray(0, -1);
          expect(readSeq(line)).toBe(seq);
          const damaged = Buffer.from(line);
          damaged[at % line.length] = (damaged[at % line.length] ?? 0) ^ change;
          expect(readSeq(damaged)).toBeNull();
        },
      ),
    );
  });

  it.each(['', 'x', '[1]', '{"a":1}\n{}', '{"a":\r1}', '{"a":\t1}'])('refuses %j as a line', (text) => {
    expect(isOneLine(text)).toBe(false);
  });
});

it('reads from no place that there is not', async () => {
  const { journal } = await openAt(aFile());
  expect(await journal.read(0)).toEqual({ ok: true, value: { lines: [], next: null } });
  expect(await journal.read(1)).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
  expect(await journal.read(2 ** 53 - 1)).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
  await journal.close();
});

describe('adding', () => {
  it.skipIf(process.platform === 'win32')('acknowledges nothing once the file was deleted under it', async () => {
    const file = aFile();
    const { journal } = await openAt(file);
    expect(await journal.append(1, '{"seq":1}')).toMatchObject({ ok: true });
    rmSync(file);
    expect(await journal.append(2, '{"seq":2}')).toMatchObject({ ok: false, error: { code: 'FILE_FAILED' } });
    expect(journal.lastSeq()).toBe(1);
    await journal.close();
  });

  it('writes lines in the order of the calls, without waiting between them', async () => {
    const file = aFile();
    const { journal } = await openAt(file);
    const answers = await Promise.all([1, 2, 3].map((seq) => journal.append(seq, JSON.stringify({ seq }))));
    expect(answers).toEqual([1, 2, 3].map((seq) => ({ ok: true, value: { seq } })));
    await journal.close();
    expect(readFileSync(file)).toEqual(lines(1, 2, 3));
  });

  it('answers what is there already with ok and writes it once', async () => {
    const { file, journal } = await reopened(lines(1, 2));
    expect(await journal.append(2, '{"seq":2}')).toEqual({ ok: true, value: { seq: 2 } });
    expect(await journal.append(1, '{"seq":1}')).toEqual({ ok: true, value: { seq: 1 } });
    expect(readFileSync(file)).toEqual(lines(1, 2));
    await journal.close();
  });

  it('refuses a gap and names the number it waits for', async () => {
    const { file, journal } = await reopened(lines(1, 2));
    const answer = await journal.append(4, '{}');
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
    expect(answer.ok ? '' : answer.error.sentence).toContain('number 3');
    expect(readFileSync(file)).toEqual(lines(1, 2));
    await journal.close();
  });

  it('refuses text of two lines', async () => {
    const { journal } = await reopened(lines(1));
    expect(await journal.append(2, '{}\n{}')).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
    expect(await journal.append(2, '{}')).toMatchObject({ ok: true });
    await journal.close();
  });
});

describe('opening', () => {
  it('finds the last number in a long file, also behind lines longer than one read', async () => {
    const long = encodeLine(3, JSON.stringify({ text: 'x'.repeat(200_000) }));
    const { journal, keptAside } = await reopened(Buffer.concat([lines(1, 2), long]));
    expect([journal.lastSeq(), keptAside]).toEqual([3, null]);
    await journal.close();
  });

  it('starts at 0 in a new file', async () => {
    const { journal, keptAside } = await openAt(aFile());
    expect([journal.lastSeq(), keptAside]).toEqual([0, null]);
    await journal.close();
  });

  it('cuts a torn line off after every possible length, and keeps what it cut', async () => {
    const third = encodeLine(3, '{"seq":3}');
    for (let length = 1; length < third.length; length += 1) {
      const { file, journal, keptAside } = await reopened(Buffer.concat([lines(1, 2), third.subarray(0, length)]));
      expect(journal.lastSeq()).toBe(2);
      expect(keptAside).toBe('actions.torn-20260131-235958.ndjson');
      expect(readFileSync(path.join(path.dirname(file), keptAside ?? ''))).toEqual(third.subarray(0, length));
      await journal.append(3, '{"seq":3}');
      await journal.close();
      expect(readFileSync(file)).toEqual(lines(1, 2, 3));
    }
  });

  it('goes back to the last whole line when the end is damaged', async () => {
    const content = lines(1, 2, 3);
    content[lines(1).length + 12] = 0;
    const third = content.subarray(0, -3);
    const { journal, file, keptAside } = await reopened(Buffer.concat([third, Buffer.alloc(4096)]));
    expect(journal.lastSeq()).toBe(1);
    expect(readFileSync(file)).toEqual(lines(1));
    expect(readFileSync(path.join(path.dirname(file), keptAside ?? '')).length).toBeGreaterThan(4096);
    await journal.close();
  });

  it('keeps a file without one whole line aside and starts anew', async () => {
    const { journal, file } = await reopened(Buffer.from('not\na journal\nat all'));
    expect(journal.lastSeq()).toBe(0);
    expect(readFileSync(file).length).toBe(0);
    await journal.close();
  });

  it('never writes over an older file kept aside', async () => {
    const file = aFile();
    for (const torn of ['one', 'two']) {
      appendFileSync(file, torn);
      const { journal } = await openAt(file);
      await journal.close();
    }
    const kept = readdirSync(path.dirname(file)).filter((name) => name.includes('torn'));
    expect(kept).toEqual(['actions.torn-20260131-235958-2.ndjson', 'actions.torn-20260131-235958.ndjson']);
  });

  it('finds the last whole line after a cut at any place (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.nat(), async (count, cut) => {
        const all = Array.from({ length: count }, (_, index) => encodeLine(index + 1, `{"n":${index}}`));
        const file = aFile();
        writeFileSync(file, Buffer.concat(all));
        const size = cut % (Buffer.concat(all).length + 1);
        truncateSync(file, size);
        let whole = 0;
        for (let end = 0; whole < count && end + (all[whole]?.length ?? 0) <= size; whole += 1) {
          end += all[whole]?.length ?? 0;
        }
        const { journal } = await openAt(file);
        expect(journal.lastSeq()).toBe(whole);
        await journal.close();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a disk that fails', () => {
  /** A real file whose writes fail with `code`, after half of the line, while `failing.now` is set. */
  async function failingJournal(code: string) {
    const file = aFile();
    writeFileSync(file, lines(1));
    const failing = { now: false };
    const { journal } = await openJournalFile(file, lateJanuary, async (name) => {
      const handle = await open(name, 'r+');
      const write = async (buffer: Buffer, offset: number, length: number, position: number) => {
        if (!failing.now) return handle.write(buffer, offset, length, position);
        if (offset > 0) throw systemError(code);
        return handle.write(buffer, offset, Math.ceil(length / 2), position);
      };
      return new Proxy(handle, {
        get: (target, key) => {
          if (key === 'write') return write;
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
    });
    return { file, journal, failing };
  }

  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EROFS', 'FOLDER_READ_ONLY'],
    ['EACCES', 'FOLDER_READ_ONLY'],
    ['EIO', 'FILE_FAILED'],
  ])('%s gives %s, leaves no half line, and the line can be added later', async (code, expected) => {
    const { file, journal, failing } = await failingJournal(code);
    failing.now = true;
    expect(await journal.append(2, '{"seq":2}')).toMatchObject({ ok: false, error: { code: expected } });
    expect(journal.lastSeq()).toBe(1);
    expect(readFileSync(file)).toEqual(lines(1));
    failing.now = false;
    expect(await journal.append(2, '{"seq":2}')).toMatchObject({ ok: true });
    await journal.close();
    expect(readFileSync(file)).toEqual(lines(1, 2));
  });
});
