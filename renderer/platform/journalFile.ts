import type { IpcError } from '../../shared/ipc/errors';
import type { JournalEntry } from '../../shared/library/journal';
import { fail, ok, type Result } from '../../shared/util/result';
import type { JournalFile } from '../db/commit/ports';

type Appended = Result<{ seq: number }, { code: string }>;

export type JournalFileOptions = {
  /** Adds one line and flushes it: the channel `journal:append`. */
  appendLine: (seq: number, line: string) => Promise<Result<{ seq: number }, IpcError>>;
  /** The last `seq` in the file when the window started. */
  lastSeq: number;
  /** Entries of the library, from the first to the last given, in order. */
  readEntries: (from: number, to: number) => Promise<readonly JournalEntry[]>;
};

/**
 * The journal file, by way of the main process: one line is the JSON of one entry.
 *
 * Several windows append to one file. An entry of another window may be in the library while its line is still on
 * its way; the main process then refuses the gap, and what is missing is read from the library and appended first.
 * A line that arrives twice is answered with success.
 */
export function createJournalFile({ appendLine, lastSeq, readEntries }: JournalFileOptions): JournalFile {
  let last = lastSeq;
  let queue: Promise<unknown> = Promise.resolve();

  async function send(entry: JournalEntry): Promise<Appended> {
    let answer: Appended;
    try {
      answer = await appendLine(entry.seq, JSON.stringify(entry));
    } catch {
      // The main process is going away, or the line could not be handed over: the caller takes the change back.
      return fail({ code: 'INTERNAL' });
    }
    if (answer.ok) last = Math.max(last, entry.seq);
    return answer;
  }

  async function sendWithWhatIsMissing(entry: JournalEntry): Promise<Appended> {
    const answer = await send(entry);
    if (answer.ok || answer.error.code !== 'BAD_ARGUMENTS' || entry.seq <= last + 1) return answer;
    for (const missing of await readEntries(last + 1, entry.seq - 1)) {
      // oxlint-disable-next-line no-await-in-loop -- lines stand in the file in the order of their numbers
      const filled = await send(missing);
      if (!filled.ok) return filled;
    }
    return send(entry);
  }

  async function appendAll(entries: readonly JournalEntry[]): Promise<Appended> {
    for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
      // oxlint-disable-next-line no-await-in-loop -- lines stand in the file in the order of their numbers
      const answer = await sendWithWhatIsMissing(entry);
      if (!answer.ok) return answer;
    }
    return ok({ seq: last });
  }

  return {
    lastSeq: () => last,
    append: (entries) => {
      const job = queue.then(() => appendAll(entries)).catch(() => fail({ code: 'INTERNAL' }));
      queue = job;
      return job;
    },
  };
}
