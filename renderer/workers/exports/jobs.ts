import { Dexie } from 'dexie';
import type { BackupEnd } from '../../../shared/backup/format';
import { calendarEnd, calendarEvent, calendarHead } from '../../../shared/exports/calendar';
import { noteFiles } from '../../../shared/exports/noteFiles';
import { playsHeader, playsRecord } from '../../../shared/exports/playsCsv';
import { writeBackup } from '../../db/backup/writeBackup';
import { WatchbillDatabase } from '../../db/database';
import { whilePacksStand } from '../../platform/locks';
import { readAirDates } from '../../db/reads/exports/readAirDates';
import { readNotesToExport } from '../../db/reads/exports/readNotesToExport';
import { readPlaysToExport } from '../../db/reads/exports/readPlaysToExport';
import { textSink } from './textSink';

/** What a job needs of the page: the main process answers there. Each throws the sentence of an error. */
export type ExportPorts = {
  /** Bytes of the file; with a name, a whole file of a folder. */
  write: (bytes: Uint8Array<ArrayBuffer>, name: string | null) => Promise<void>;
  /** Rows, plays, notes or dates done so far. */
  report: (done: number) => Promise<void>;
};

/** Told at most this often, in milliseconds. */
const OFTEN = 100;

/** Tells the page how far a job is, without waiting for it. A page that does not hear it any more has ended the job. */
function reporter(ports: ExportPorts): (done: number) => void {
  let last = 0;
  return (done) => {
    const now = performance.now();
    if (now - last < OFTEN) return;
    last = now;
    ports.report(done).catch(() => undefined);
  };
}

async function withDatabase<T>(name: string, work: (database: WatchbillDatabase) => Promise<T>): Promise<T> {
  const database = new WatchbillDatabase(name);
  try {
    await database.open();
    return await work(database);
  } finally {
    database.close();
  }
}

/** The whole library, as lines of the backup format. Answers what the last line must say: the main process adds it. */
export async function exportLibrary(
  name: string,
  options: { app: string; now: number },
  ports: ExportPorts,
): Promise<Pick<BackupEnd, 'seq' | 'rows' | 'tally'>> {
  const database = new Dexie(name, { autoOpen: false, cache: 'disabled' });
  await database.open();
  try {
    const sink = {
      begin: async (head: unknown) => ports.write(new TextEncoder().encode(`${JSON.stringify(head)}\n`), null),
      write: async (lines: Uint8Array<ArrayBuffer>) => ports.write(lines, null),
    };
    return await whilePacksStand(() =>
      writeBackup(database, sink, { reason: 'asked', ...options, report: reporter(ports) }),
    );
  } finally {
    database.close();
  }
}

/** Every play as a row of a CSV file. Answers how many there are. */
export function exportPlays(name: string, ports: ExportPorts): Promise<number> {
  return withDatabase(name, async (database) => {
    const report = reporter(ports);
    const sink = textSink((bytes) => ports.write(bytes, null));
    let count = 0;
    await sink.add(playsHeader());
    for await (const plays of readPlaysToExport(database)) {
      for (const play of plays) {
        // oxlint-disable-next-line no-await-in-loop -- a file has an order
        await sink.add(playsRecord(play));
        count += 1;
        report(count);
      }
    }
    await sink.end();
    return count;
  });
}

/** The notes as files of a folder. Answers how many there are, and how many lie ahead and stay out. */
export function exportNotes(name: string, ports: ExportPorts): Promise<{ count: number; ahead: number }> {
  return withDatabase(name, async (database) => {
    const report = reporter(ports);
    const { notes, ahead } = await readNotesToExport(database, report);
    const encoder = new TextEncoder();
    let written = 0;
    for (const file of noteFiles(notes)) {
      // oxlint-disable-next-line no-await-in-loop -- one file at a time
      await ports.write(encoder.encode(file.content), file.name);
      written += 1;
      report(written);
    }
    return { count: notes.length, ahead };
  });
}

/** The air dates of followed shows as a calendar. Answers how many there are. */
export function exportDates(
  name: string,
  options: { title: string; withTitles: boolean },
  ports: ExportPorts,
): Promise<number> {
  return withDatabase(name, async (database) => {
    const dates = await readAirDates(database, options.withTitles);
    const sink = textSink((bytes) => ports.write(bytes, null));
    await sink.add(calendarHead(options.title));
    // oxlint-disable-next-line no-await-in-loop -- a file has an order
    for (const date of dates) await sink.add(calendarEvent(date));
    await sink.add(calendarEnd());
    await sink.end();
    return dates.length;
  });
}
