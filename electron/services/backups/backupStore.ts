import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BackupEnd, BackupHead, BackupSummary } from '../../../shared/backup/format';
import type { BackupLimits } from '../../../shared/backup/limits';
import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import { sentences } from '../../words';
import { type Room, roomFor as roomOnDisk } from '../diskSpace';
import { fileFailure } from '../fileFailure';
import { inOrder } from '../inOrder';
import type { Logger } from '../logger';
import { backupName, listBackups, madeAt, openBackupFolder } from './backupFolder';
import { createBackupReader, type BackupPage } from './backupReader';
import { keepBackupRecord, readBackupRecord, type BackupRecord } from './backupRecord';
import { beginBackup, type BackupWriter } from './backupWriter';
import { toRemove } from './rotation';

/** The backups of this data folder, behind one door. Files are named by the store; a window only ever knows names. */
export type BackupStore = {
  /** Begins a backup and answers its number. One that is being written by the same owner is abandoned. */
  begin: (owner: number, head: BackupHead) => Promise<Result<{ backup: number }, IpcError>>;
  write: (owner: number, backup: number, lines: Uint8Array) => Promise<Result<null, IpcError>>;
  /** Finishes, reads the whole file back, and takes older ones away. A file that is not as it was written is an error. */
  finish: (
    owner: number,
    backup: number,
    end: Pick<BackupEnd, 'seq' | 'rows' | 'tally'>,
  ) => Promise<Result<BackupSummary, IpcError>>;
  /** Gives up what an owner is writing or reading: its window went, or the viewer cancelled. */
  abandon: (owner: number) => Promise<void>;
  /** Newest first. */
  list: () => Promise<Result<BackupSummary[], IpcError>>;
  /** The lines of a backup, a page at a time: `page` is 0, then one more each time. Null behind the last page. */
  read: (owner: number, name: string, page: number) => Promise<Result<BackupPage | null, IpcError>>;
  folder: () => string;
  /** Takes another folder from now on. Earlier backups stay where they are. */
  moveTo: (folder: string) => Promise<Result<null, IpcError>>;
  record: () => BackupRecord;
  keepRehearsal: (rehearsed: NonNullable<BackupRecord['rehearsed']>) => Promise<Result<null, IpcError>>;
  /** From the next backup on so many are kept. */
  keepLimits: (limits: BackupLimits) => Promise<Result<null, IpcError>>;
};

/**
 * @param recordFile `state/backups.json`
 * @param standard the folder for somebody who chose none
 */
export function createBackupStore(
  recordFile: string,
  standard: string,
  logger: Logger,
  roomFor: Room = roomOnDisk,
): BackupStore {
  let record = readBackupRecord(recordFile);
  let numbers = 0;
  const writing = new Map<number, { backup: number; file: string; writer: BackupWriter }>();
  const reader = createBackupReader();
  const queue = inOrder();
  const folder = (): string => record.folder ?? standard;

  async function attempt<T>(task: () => Promise<Result<T, IpcError>>): Promise<Result<T, IpcError>> {
    try {
      return await task();
    } catch (error) {
      return fail(fileFailure(error));
    }
  }

  /** The same for what is being written: what failed once is taken away, for nothing can be added to it. */
  async function whole<T>(owner: number, task: () => Promise<Result<T, IpcError>>): Promise<Result<T, IpcError>> {
    try {
      return await task();
    } catch (error) {
      await abandon(owner);
      return fail(fileFailure(error));
    }
  }

  function keep(change: Partial<BackupRecord>): Promise<void> {
    record = { ...record, ...change };
    return queue.run(() => keepBackupRecord(recordFile, record));
  }

  async function readList(): Promise<BackupSummary[]> {
    const names = await openBackupFolder(folder());
    const known = { ...record.checked };
    for (const name of Object.keys(known)) if (!names.includes(name)) delete known[name];
    let changed = Object.keys(known).length !== Object.keys(record.checked).length;
    const list = await listBackups(folder(), names, known, (name, found) => {
      known[name] = found;
      changed = true;
    });
    if (changed) await keep({ checked: known });
    return list;
  }

  async function rotate(): Promise<void> {
    const backups = (await readList()).map((one) => ({
      name: one.name,
      createdAt: madeAt(one),
      reason: one.state.ok ? one.state.head.reason : ('changes' as const),
      good: one.state.ok,
    }));
    for (const name of toRemove(backups, record.limits, record.proven)) {
      // oxlint-disable-next-line no-await-in-loop -- one file at a time
      await rm(path.join(folder(), name), { force: true });
    }
  }

  async function abandon(owner: number): Promise<void> {
    reader.close(owner);
    const open = writing.get(owner);
    writing.delete(owner);
    await open?.writer.abandon();
  }

  /** As much as the largest backup so far and a half more: it is better not to begin than to fill the disk. */
  const needed = (): number => Math.max(0, ...Object.values(record.checked).map((one) => one.bytes)) * 1.5;

  const mine = (owner: number, backup: number): BackupWriter | null => {
    const open = writing.get(owner);
    return open?.backup === backup ? open.writer : null;
  };
  const unknownBackup = fail<IpcError>({ code: 'BAD_ARGUMENTS', sentence: sentences.badArguments });

  return {
    folder,
    record: () => record,
    abandon,
    begin: (owner, head) =>
      attempt(async () => {
        await abandon(owner);
        const names = new Set(await openBackupFolder(folder()));
        const room = await roomFor(needed(), folder());
        if (!room.ok) return room;
        const name = backupName(head, names);
        numbers += 1;
        const file = path.join(folder(), name);
        writing.set(owner, { backup: numbers, file, writer: beginBackup(file, head) });
        return ok({ backup: numbers });
      }),
    write: (owner, backup, lines) =>
      whole(owner, async () => {
        const writer = mine(owner, backup);
        if (writer === null) return unknownBackup;
        await writer.write(Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength));
        return ok(null);
      }),
    finish: (owner, backup, end) =>
      whole(owner, async () => {
        const open = writing.get(owner);
        if (open?.backup !== backup) return unknownBackup;
        await open.writer.finish(end);
        writing.delete(owner);
        const made = (await readList()).find((one) => one.name === path.basename(open.file));
        if (made === undefined || !made.state.ok) {
          logger.error('a backup was not as it was written', made?.state);
          return fail({ code: 'FILE_FAILED', sentence: sentences.backupNotAsWritten });
        }
        // A backup that is good stays good when an older one cannot be taken away.
        await rotate().catch((error: unknown) => logger.error('older backups could not be taken away', error));
        return ok(made);
      }),
    list: () => attempt(async () => ok(await readList())),
    read: (owner, name, page) =>
      attempt(async () => {
        if (!(await openBackupFolder(folder())).includes(name)) return unknownBackup;
        const read = await reader.read(owner, path.join(folder(), name), page);
        return read.ok ? read : fail({ code: 'FILE_FAILED', sentence: sentences.backupUnreadable });
      }),
    moveTo: (next) =>
      attempt(async () => {
        await openBackupFolder(next);
        await keep({ folder: next === standard ? null : next, checked: {} });
        return ok(null);
      }),
    keepRehearsal: (rehearsed) =>
      attempt(async () => {
        const isProven = rehearsed.failed === null && rehearsed.differences === 0;
        await keep({ rehearsed, ...(isProven && { proven: rehearsed.name }) });
        return ok(null);
      }),
    keepLimits: (limits) =>
      attempt(async () => {
        await keep({ limits: { ...record.limits, ...limits } });
        return ok(null);
      }),
  };
}
