import type { BackupReason } from '../../../shared/backup/format';
import type { BackupLimits } from '../../../shared/backup/limits';

/** How many backups of each kind are kept. */
export type RotationLimits = BackupLimits & { beforeChange: number };

export const DEFAULT_LIMITS: RotationLimits = { recent: 10, daily: 7, weekly: 4, monthly: 12, beforeChange: 5 };

/** What rotation needs to know of a backup. */
export type Rotated = { name: string; createdAt: number; reason: BackupReason; good: boolean };

/**
 * The names of the backups to take away. Kept are the newest of all, the newest of each of the last days, weeks
 * and months that have one, and the newest that were made before a large change. A day without a backup counts for
 * nothing: somebody who comes back after a year finds the same number as before. The newest good one is always
 * kept, as is the one that was last restored and compared without a difference (`proven`), and of those that are not good nothing is taken away as long as none is good: there might be something in them.
 */
export function toRemove(backups: readonly Rotated[], limits: RotationLimits, proven: string | null = null): string[] {
  const newestFirst = backups.toSorted((a, b) => b.createdAt - a.createdAt || (a.name < b.name ? 1 : -1));
  const good = newestFirst.filter((one) => one.good);
  if (good.length === 0) return [];
  const kept = new Set<string>(
    [
      ...good.filter((one) => one.name === proven),
      ...good.slice(0, Math.max(1, limits.recent)),
      ...newestOfEach(good, dayOf, limits.daily),
      ...newestOfEach(good, weekOf, limits.weekly),
      ...newestOfEach(good, monthOf, limits.monthly),
      ...good.filter((one) => one.reason.startsWith('before-')).slice(0, limits.beforeChange),
      // A few of the others stay for somebody who wants to find out what happened.
      ...newestFirst.filter((one) => !one.good).slice(0, 3),
    ].map((one) => one.name),
  );
  return newestFirst.filter((one) => !kept.has(one.name)).map((one) => one.name);
}

function newestOfEach(newestFirst: readonly Rotated[], spanOf: (at: Date) => string, most: number): Rotated[] {
  const newest = new Map<string, Rotated>();
  for (const one of newestFirst) {
    const span = spanOf(new Date(one.createdAt));
    if (!newest.has(span)) newest.set(span, one);
  }
  return [...newest.values()].slice(0, most);
}

/** Spans of the machine's own time: «yesterday's backup» is the one of the viewer's yesterday. */
function dayOf(at: Date): string {
  return `${monthOf(at)}-${at.getDate()}`;
}

function monthOf(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth()}`;
}

/** A week begins on Monday. */
function weekOf(at: Date): string {
  const monday = new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7));
  return dayOf(monday);
}
