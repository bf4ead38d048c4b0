import type { BackupList } from '../../../shared/ipc/contract';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { whenIdle } from '../../platform/idle';
import { useBackups } from '../../stores/backups';
import { tellFailure, type BackupSubject } from './backUp';
import { rehearse } from './rehearse';
import '../../i18n/late/backups';

/** How long nobody must have touched anything, in milliseconds. */
export const QUIET = 5 * 60_000;
/** How often the newest backup is restored beside the library and compared. */
export const EVERY = 24 * 60 * 60_000;
/** How often it is looked whether it is time. */
export const LOOK = 60_000;

/** The backup to test now: the newest good one, where none was tested since a day. A clock set back counts as a day. */
export function dueForRehearsal({ backups, rehearsed }: BackupList, now: number): string | null {
  const newest = backups.find((one) => one.state.ok);
  if (newest === undefined) return null;
  if (rehearsed !== null && rehearsed.at <= now && now - rehearsed.at < EVERY) return null;
  return newest.name;
}

/**
 * Tests the newest backup once a day while nobody is at the keyboard, in one window only. What it finds is kept; what is
 * not as it should be is said at once. Answers the function that ends this.
 */
export function rehearseWhenIdle(subject: BackupSubject): () => void {
  return whenIdle({ quiet: QUIET, look: LOOK }, async () => {
    if (useBackups.getState().job !== null) return;
    // Another window may be at it.
    await navigator.locks.request('watchbill-rehearsal', { ifAvailable: true }, async (lock) => {
      if (lock !== null) await rehearseIfDue(subject);
    });
  });
}

async function rehearseIfDue(subject: BackupSubject): Promise<void> {
  const listed = await desktop.request('backup:list', undefined);
  const name = listed.ok ? dueForRehearsal(listed.value, clock.now()) : null;
  if (name === null) return;
  const tested = await rehearse(subject, name);
  if (!tested.ok) {
    if (tested.error.sentence !== null) tellFailure(words.t('backups:rehearsalFailed'), tested.error.sentence);
  } else if (tested.value.differences > 0) {
    const detail = words.t('backups:state.differsWhy', { count: tested.value.differences });
    tellFailure(words.t('backups:rehearsalFailed'), detail);
  }
}
