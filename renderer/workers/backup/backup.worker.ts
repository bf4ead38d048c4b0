import * as Comlink from 'comlink';
import type { BackupReason } from '../../../shared/backup/format';
import type { JournalEntry } from '../../../shared/library/journal';
import { ok, type Result } from '../../../shared/util/result';
import type { LoadedBackup, LoadFault } from '../../db/backup/loadBackup';
import { discard } from '../../db/backup/scratch';
import {
  makeBackup,
  preview,
  recover,
  rehearse,
  restore,
  type BackupPorts,
  type Preview,
  type Rehearsal,
} from './jobs';

/** The backup that was previewed last and waits to be restored. */
let waiting: LoadedBackup | null = null;

async function drop(): Promise<void> {
  const loaded = waiting;
  waiting = null;
  if (loaded !== null) await discard(loaded.scratch);
}

/** What the page asks of the worker: reading a library of a hundred thousand plays must not hold up one frame. */
const jobs = {
  make: (name: string, options: { reason: BackupReason; app: string; now: number }, ports: BackupPorts) =>
    makeBackup(name, options, ports),
  rehearse: (name: string, backup: string, ports: BackupPorts): Promise<Result<Rehearsal, LoadFault>> =>
    rehearse(name, backup, ports),
  recover: (
    name: string,
    backup: string,
    now: number,
    ports: BackupPorts,
  ): Promise<Result<{ seq: number }, LoadFault>> => recover(name, backup, now, ports),
  async preview(name: string, backup: string, ports: BackupPorts): Promise<Result<Preview, LoadFault>> {
    await drop();
    const previewed = await preview(name, backup, ports);
    if (!previewed.ok) return previewed;
    const { loaded, ...rest } = previewed.value;
    waiting = loaded;
    return ok(rest);
  },
  async restore(
    name: string,
    options: { now: number; journalSeq: number; kind: 'replace' | 'recover' },
    ports: BackupPorts,
  ): Promise<JournalEntry | null> {
    if (waiting === null) throw new Error('No backup was previewed.');
    const loaded = waiting;
    waiting = null;
    return restore(name, loaded, options, ports);
  },
  drop,
};

export type BackupJobs = typeof jobs;

Comlink.expose(jobs);
