import { dequal } from 'dequal';
import type { WatchbillDatabase } from '../database';
import type { ReadJournalPage } from '../replay';
import type { Finding } from './finding';

/**
 * Compares the journal file with the journal, line by line, from the last restore on: before it the file tells of another
 * library. Lines that came meanwhile are left for the next time. Answers how many lines there were.
 */
export async function checkFile(
  database: WatchbillDatabase,
  readPage: ReadJournalPage,
  { from, to }: { from: number; to: number },
  add: (finding: Finding) => void,
): Promise<number> {
  let lines = 0;
  const seen = new Set<number>();
  for (let offset: number | null = 0; offset !== null;) {
    // oxlint-disable-next-line no-await-in-loop -- pages have an order
    const page = await readPage(offset);
    if (!page.ok) {
      add({ kind: 'line', table: 'journal', key: '', detail: page.error.sentence });
      return lines;
    }
    lines += page.value.lines.length;
    const told = page.value.lines.map(parseLine).filter(({ seq }) => seq > from && seq <= to);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const entries = await database.journal.bulkGet(told.map(({ seq }) => seq));
    told.forEach(({ seq, value }, index) => {
      seen.add(seq);
      const entry = entries[index];
      // A row of the journal that is missing was found there.
      if (entry && !dequal(JSON.parse(JSON.stringify(entry)), value)) add(finding(seq, 'other'));
    });
    offset = page.value.next;
  }
  for (let seq = from + 1; seq <= to; seq += 1) if (!seen.has(seq)) add(finding(seq, 'missing'));
  return lines;
}

function finding(seq: number, detail: string): Finding {
  return { kind: 'line', table: 'journal', key: String(seq), detail };
}

function parseLine(line: string): { seq: number; value: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    const seq = Number((Object(value) as { seq?: unknown }).seq);
    return { seq: Number.isInteger(seq) ? seq : 0, value };
  } catch {
    return { seq: 0, value: null };
  }
}
