import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BackupHead, BackupSummary } from '../../../shared/backup/format';
import { timestamp } from '../keepAside';
import type { BackupRecord } from './backupRecord';
import { checkBackup } from './checkBackup';

/** `.ndjson.gz`: what it is, so that any program can open it. */
export const BACKUP_EXTENSION = '.ndjson.gz';
const NAME = /^Watchbill \d{8}-\d{6} [a-z-]+(?: \d+)?\.ndjson\.gz$/;

/** `Watchbill 20260131-235959 quit.ndjson.gz`, numbered where two are made in one second. */
export function backupName(head: Pick<BackupHead, 'createdAt' | 'reason'>, taken: ReadonlySet<string>): string {
  const base = `Watchbill ${timestamp(head.createdAt)} ${head.reason}`;
  let name = `${base}${BACKUP_EXTENSION}`;
  for (let count = 2; taken.has(name); count += 1) name = `${base} ${count}${BACKUP_EXTENSION}`;
  return name;
}

/** Whether this is the name of a file of ours: only those are listed, read and taken away. */
export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/**
 * Makes the folder, takes away what killed processes left in it, and answers the names of the backups. What this
 * process is writing stays: another window may ask for the list meanwhile.
 */
export async function openBackupFolder(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const left = names.filter((name) => {
    const writer = /\.ndjson\.gz\.(\d+)-\d+\.tmp$/.exec(name)?.[1];
    return writer !== undefined && Number(writer) !== process.pid;
  });
  await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true })));
  return names.filter(isBackupName);
}

/**
 * What is known of every backup, newest first. Reads only those that are new or were changed since they were checked;
 * `remember` is told what was found.
 */
export async function listBackups(
  folder: string,
  names: readonly string[],
  checked: BackupRecord['checked'],
  remember: (name: string, found: BackupRecord['checked'][string]) => void,
): Promise<BackupSummary[]> {
  const summaries: BackupSummary[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    // oxlint-disable-next-line no-await-in-loop -- one file at a time: a slow disk must not be read in ten places
    const there = await stat(file).catch(() => null);
    if (there === null) continue;
    const { size: bytes, mtimeMs: changedAt } = there;
    const known = checked[name];
    const current = known?.bytes === bytes && known.changedAt === changedAt;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const result = current ? known.result : stateOf(await checkBackup(file));
    if (!current) remember(name, { bytes, changedAt, result });
    summaries.push({ name, bytes, state: result });
  }
  return summaries.toSorted((a, b) => madeAt(b) - madeAt(a) || (a.name < b.name ? 1 : -1));
}

function stateOf(checked: Awaited<ReturnType<typeof checkBackup>>): BackupSummary['state'] {
  return checked.ok ? { ok: true, ...checked.value } : { ok: false, fault: checked.error };
}

/** When it was made: of a damaged one, as its name says. */
export function madeAt({ name, state }: Pick<BackupSummary, 'name' | 'state'>): number {
  if (state.ok) return state.head.createdAt;
  const [, year, month, day, hour, minute, second] =
    /(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})/.exec(name)?.map(Number) ?? [];
  return new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0).getTime();
}
