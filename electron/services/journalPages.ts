import { readSeq } from './journalFormat';
import { readAt, type ReadHandle } from './journalTail';

/** A stretch of the journal file: the JSON of whole lines, and where the next stretch begins (null at the end). */
export type JournalPage = { lines: string[]; next: number | null };

const LINE_FEED = 0x0a;
const TAB = '\t';
/** Read at once. A longer line makes the stretch grow until it is whole. */
const PAGE_BYTES = 4 * 1024 * 1024;

/**
 * Reads whole lines from `offset` on, which is 0 or the `next` of an earlier page. A damaged line is left out: the
 * reader sees by its `seq` that one is missing.
 */
export async function readJournalPage(handle: ReadHandle, offset: number, end: number): Promise<JournalPage> {
  let length = Math.min(PAGE_BYTES, end - offset);
  let bytes = await readAt(handle, offset, length);
  while (!bytes.includes(LINE_FEED) && offset + length < end) {
    length = Math.min(length * 2, end - offset);
    bytes = await readAt(handle, offset, length);
  }
  const whole = bytes.lastIndexOf(LINE_FEED) + 1;
  const lines: string[] = [];
  for (let start = 0; start < whole;) {
    const stop = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, stop);
    if (readSeq(line) !== null) lines.push(line.toString('utf8').split(TAB).slice(2).join(TAB));
    start = stop + 1;
  }
  const next = offset + whole;
  return { lines, next: whole === 0 || next >= end ? null : next };
}
