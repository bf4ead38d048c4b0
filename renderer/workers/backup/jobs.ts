import { Dexie } from 'dexie';
import type { BackupEnd, BackupHead, BackupReason, BackupTally } from '../../../shared/backup/format';
import { isImportAction } from '../../../shared/library/importActions';
import type { JournalEntry } from '../../../shared/library/journal';
import { LIBRARY_TABLES } from '../../../shared/library/rows';
import { ok, type Result } from '../../../shared/util/result';
import { isCatalogueChanged } from '../../db/backup/catalogueChanged';
import { compareDatabases, type Differences } from '../../db/backup/compare';
import { holdBackup } from '../../db/backup/holdBackup';
import { loadBackup, type LoadedBackup, type LoadFault } from '../../db/backup/loadBackup';
import { discard } from '../../db/backup/scratch';
import { putChanges } from '../../db/backup/playOver';
import { putInPlace } from '../../db/backup/putInPlace';
import { writeBackup } from '../../db/backup/writeBackup';
import { WatchbillDatabase } from '../../db/database';
import { whilePacksStand } from '../../platform/locks';

/** What a job needs of the page: the main process answers there. Each throws the sentence of an error. */
export type BackupPorts = {
  begin: (head: BackupHead) => Promise<void>;
  write: (lines: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Answers the name of the file once it is read back and good. */
  finish: (end: Pick<BackupEnd, 'seq' | 'rows' | 'tally'>) => Promise<string>;
  readPage: (name: string, page: number) => Promise<{ lines: string[]; bytes: number } | null>;
  /** Rows or bytes done so far; throws to give up. */
  report: (done: number) => Promise<void>;
};

export type Preview = { head: BackupHead; end: BackupEnd; differences: Differences };
export type Rehearsal = { rows: number; differences: number; tally: BackupTally };

/** Backs the whole library up. The database is read as it is, also one of an older schema. */
export async function makeBackup(
  name: string,
  options: { reason: BackupReason; app: string; now: number },
  ports: BackupPorts,
): Promise<string> {
  const database = new Dexie(name, { autoOpen: false, cache: 'disabled' });
  await database.open();
  try {
    return await whilePacksStand(() => writeOnceOrTwice(database, options, ports));
  } finally {
    database.close();
    // Chromium closes it on its own time. What is asked behind that on the same way comes back when it is done: a
    // migration that begins right after the backup of before would otherwise be held up by this connection.
    await indexedDB.databases();
  }
}

/** A catalogue that is changed meanwhile would be of two halves; the second try is after it. */
async function writeOnceOrTwice(
  database: Dexie,
  options: { reason: BackupReason; app: string; now: number },
  ports: BackupPorts,
): Promise<string> {
  const { report, stop } = reporter(ports);
  const write = () => writeBackup(database, ports, { ...options, report });
  const end = await write().catch((error: unknown) => {
    if (isCatalogueChanged(error)) return write();
    throw error;
  });
  await stop();
  return ports.finish(end);
}

/**
 * The whole way of a restore, beside the library: the newest backup into a database of its own, what was done since
 * played over it, and every row compared with the library's.
 */
export async function rehearse(
  name: string,
  backup: string,
  ports: BackupPorts,
): Promise<Result<Rehearsal, LoadFault>> {
  const loaded = await load(backup, ports);
  if (!loaded.ok) return loaded;
  const { scratch, end, rows } = loaded.value;
  const database = new WatchbillDatabase(name);
  try {
    await database.open();
    const { report, stop } = reporter(ports);
    // An import waits meanwhile: its rows come in no entry that could be played over the backup.
    const differences = await whilePacksStand(() => compareInPeace(database, scratch, end.seq, report));
    await stop();
    return ok({ rows, differences: countDifferences(ofSamePacks(differences)), tally: end.tally });
  } finally {
    database.close();
    await discard(scratch);
  }
}

/** How often a comparison is begun again because the viewer went on: then what was found says nothing. */
const TRIES = 5;

/** Plays what was done since over the restored rows, and compares. What is done meanwhile is no difference. */
async function compareInPeace(
  database: WatchbillDatabase,
  scratch: Dexie,
  seq: number,
  report: (rows: number) => void,
): Promise<Differences> {
  let last = seq;
  for (let tries = 1; ; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try goes on where the one before has ended
    const since = await database.journal.where('seq').above(last).toArray();
    // One came since the backup was loaded. The backup that follows it is tested the next time.
    if (since.some(({ action }) => isImportAction(action))) return {};
    // oxlint-disable-next-line no-await-in-loop -- as above
    await putChanges(scratch, since);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await scratch.table('journal').bulkPut(since);
    last = since.at(-1)?.seq ?? last;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const differences = await compareDatabases(database, scratch, report);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const wentOn = (await database.journal.where('seq').above(last).count()) > 0;
    if (!wentOn || tries === TRIES || countDifferences(ofSamePacks(differences)) === 0) return differences;
  }
}

const OWN_TABLES: ReadonlySet<string> = new Set([...LIBRARY_TABLES, 'journal']);

/** A pack that came after the backup was made is no fault of it: then only what the viewer made is looked at. */
function ofSamePacks(differences: Differences): Differences {
  const { added, removed, changed } = differences['packs'] ?? { added: 0, removed: 0, changed: 0 };
  if (added + removed + changed === 0) return differences;
  return Object.fromEntries(Object.entries(differences).filter(([table]) => OWN_TABLES.has(table)));
}

/** Rows that the library's own record and the catalogue's revision account for are no loss. */
const OWN_RECORDS = new Set(['meta', 'drafts']);

export function countDifferences(differences: Differences): number {
  return Object.entries(differences)
    .filter(([table]) => !OWN_RECORDS.has(table))
    .reduce((sum, [, one]) => sum + one.added + one.removed + one.changed, 0);
}

/** Loads a backup beside the library and tells what restoring it would change. It stays loaded until it is dropped. */
export async function preview(
  name: string,
  backup: string,
  ports: BackupPorts,
): Promise<Result<Preview & { loaded: LoadedBackup }, LoadFault>> {
  const loaded = await holdOrLoad(backup, ports);
  if (!loaded.ok) return loaded;
  const { head, end, scratch } = loaded.value;
  const database = new WatchbillDatabase(name);
  try {
    await database.open();
    const { report, stop } = reporter(ports);
    const differences = await compareDatabases(database, scratch, report);
    await stop();
    return ok({ head, end, differences, loaded: loaded.value });
  } finally {
    database.close();
  }
}

/** Puts a loaded backup in the place of the library. */
export async function restore(
  name: string,
  loaded: LoadedBackup,
  options: { now: number; journalSeq: number; kind: 'replace' | 'recover' },
  ports: BackupPorts,
): Promise<JournalEntry | null> {
  const database = new WatchbillDatabase(name);
  await database.open();
  try {
    const { report, stop } = reporter(ports);
    const entry = await putInPlace(database, loaded, { ...options, report });
    await stop();
    return entry;
  } finally {
    database.close();
    await discard(loaded.scratch);
  }
}

/** Brings a backup back as the library, under its own numbers: for a database that was moved aside or begun anew. */
export async function recover(
  name: string,
  backup: string,
  now: number,
  ports: BackupPorts,
): Promise<Result<{ seq: number }, LoadFault>> {
  const loaded = await holdOrLoad(backup, ports);
  if (!loaded.ok) return loaded;
  await restore(name, loaded.value, { now, journalSeq: 0, kind: 'recover' }, ports);
  return ok({ seq: loaded.value.end.seq });
}

/** For a restore, which may have the rows in memory. A rehearsal goes the whole way, through a database. */
async function holdOrLoad(backup: string, ports: BackupPorts): Promise<Result<LoadedBackup, LoadFault>> {
  return (await fromPages(backup, ports, holdBackup)) ?? load(backup, ports);
}

const load = (backup: string, ports: BackupPorts) => fromPages(backup, ports, loadBackup);

type Load<T> = (pages: AsyncIterable<readonly string[]>, report: () => void) => Promise<T>;

async function fromPages<T>(backup: string, ports: BackupPorts, work: Load<T>): Promise<T> {
  let bytes = 0;
  const { report, stop } = reporter(ports);
  async function* pages(): AsyncGenerator<readonly string[]> {
    // The next page is asked for while one is worked on: the main process reads and unpacks meanwhile.
    const ask = (page: number) => {
      const asked = ports.readPage(backup, page);
      // Of a page that nobody comes to wait for nobody need know why it was not read.
      asked.catch(() => undefined);
      return asked;
    };
    let asked = ask(0);
    for (let page = 1; ; page += 1) {
      // oxlint-disable-next-line no-await-in-loop -- pages have an order
      const read = await asked;
      if (read === null) return;
      asked = ask(page);
      bytes = read.bytes;
      yield read.lines;
    }
  }
  const loaded = await work(pages(), () => report(bytes));
  await stop();
  return loaded;
}

/** Told at most this often, in milliseconds. */
const OFTEN = 100;

/**
 * Tells the page how far a job is without waiting for it. What the page answers by throwing comes out at the next
 * report, or at the end.
 */
function reporter(ports: BackupPorts): { report: (done: number) => void; stop: () => Promise<void> } {
  let last = 0;
  let refusal: { error: unknown } | null = null;
  let telling: Promise<void> = Promise.resolve();
  return {
    report(done) {
      if (refusal !== null) throw refusal.error;
      const now = performance.now();
      if (now - last < OFTEN) return;
      last = now;
      telling = ports.report(done).catch((error: unknown) => {
        refusal = { error };
      });
    },
    async stop() {
      await telling;
      if (refusal !== null) throw refusal.error;
    },
  };
}
