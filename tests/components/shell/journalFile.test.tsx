import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../shared/library/journal';
import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import { createJournalFile } from '../../../renderer/platform/journalFile';

const entry = (seq: number): JournalEntry => ({
  seq,
  id: `entry-${seq}`,
  at: seq,
  kind: 'do',
  target: 0,
  action: { type: 'finish-welcome', version: 1 },
  summary: { show: null, title: null, episode: null, count: 1 },
  changes: [],
});

/** The main process: takes lines in order, answers ok for one that it has, refuses a gap. */
function aFile(last = 0) {
  const file = {
    lines: [] as { seq: number; line: string }[],
    last,
    refusal: null as IpcError['code'] | null,
    calls: 0,
    appendLine: async (seq: number, line: string): Promise<Result<{ seq: number }, IpcError>> => {
      file.calls += 1;
      await Promise.resolve();
      if (file.refusal) return fail({ code: file.refusal, sentence: '' });
      if (seq <= file.last) return ok({ seq });
      if (seq !== file.last + 1) return fail({ code: 'BAD_ARGUMENTS', sentence: 'gap' });
      file.lines.push({ seq, line });
      file.last = seq;
      return ok({ seq });
    },
  };
  return file;
}

const library = [1, 2, 3, 4, 5, 6].map(entry);
const readEntries = async (from: number, to: number) => library.filter(({ seq }) => seq >= from && seq <= to);

describe('the journal file of a window', () => {
  it('writes one line of JSON for each entry, in order', async () => {
    const file = aFile();
    const journal = createJournalFile({ appendLine: file.appendLine, lastSeq: 0, readEntries });
    expect(await journal.append([entry(2), entry(1)])).toEqual({ ok: true, value: { seq: 2 } });
    expect(file.lines.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(file.lines.map(({ line }) => JSON.parse(line) as unknown)).toEqual([entry(1), entry(2)]);
    expect(file.lines.every(({ line }) => !line.includes('\n'))).toBe(true);
    expect(journal.lastSeq()).toBe(2);
  });

  it('keeps the order of calls that come at once', async () => {
    const file = aFile();
    const journal = createJournalFile({ appendLine: file.appendLine, lastSeq: 0, readEntries });
    await Promise.all([journal.append([entry(1)]), journal.append([entry(2)]), journal.append([entry(3)])]);
    expect(file.lines.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(file.calls).toBe(3);
  });

  it('appends first what another window has in the library and not yet in the file', async () => {
    const file = aFile(2);
    const journal = createJournalFile({ appendLine: file.appendLine, lastSeq: 2, readEntries });
    expect((await journal.append([entry(5)])).ok).toBe(true);
    expect(file.lines.map(({ seq }) => seq)).toEqual([3, 4, 5]);
  });

  it('sends nothing again when the other window was faster', async () => {
    const file = aFile(4);
    const journal = createJournalFile({ appendLine: file.appendLine, lastSeq: 2, readEntries });
    expect((await journal.append([entry(5)])).ok).toBe(true);
    expect(file.calls).toBe(1);
    expect(journal.lastSeq()).toBe(5);
  });

  it('fails with the code when a line is refused, and does not skip it', async () => {
    const file = aFile();
    const journal = createJournalFile({ appendLine: file.appendLine, lastSeq: 0, readEntries });
    file.refusal = 'DISK_FULL';
    expect(await journal.append([entry(1)])).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    expect(journal.lastSeq()).toBe(0);
    file.refusal = null;
    expect((await journal.append([entry(2)])).ok).toBe(true);
    expect(file.lines.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('fails when a gap cannot be filled', async () => {
    const file = aFile(2);
    const journal = createJournalFile({ appendLine: file.appendLine, lastSeq: 2, readEntries: async () => [] });
    expect(await journal.append([entry(5)])).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
    expect(file.lines).toEqual([]);
  });

  it('answers a request that is thrown away with a failure, and goes on with the next', async () => {
    const file = aFile();
    let gone = true;
    const appendLine = (seq: number, line: string) =>
      gone ? Promise.reject(new Error('gone')) : file.appendLine(seq, line);
    const journal = createJournalFile({ appendLine, lastSeq: 0, readEntries });
    expect(await journal.append([entry(1)])).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    gone = false;
    expect((await journal.append([entry(1)])).ok).toBe(true);
  });
});
