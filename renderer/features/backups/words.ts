import type { BackupFault, BackupReason, BackupSummary } from '../../../shared/backup/format';
import { assertNever } from '../../../shared/util/assertNever';
import { words } from '../../i18n';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import type { LoadFault } from '../../db/backup/loadBackup';
import '../../i18n/late/backups';

export function writeLoadFault(fault: LoadFault): string {
  switch (fault.code) {
    case 'NEWER_SCHEMA':
      return words.t('backups:fault.newerSchema', { wrote: fault.wrote, knows: fault.knows });
    case 'REFUSED_LINE':
      return words.t('backups:fault.refusedLine', { reason: fault.reason });
    case 'INCOMPLETE':
      return words.t('backups:fault.TORN');
    default:
      return assertNever(fault, 'fault');
  }
}

export function writeFault(fault: BackupFault): string {
  return words.t(`backups:fault.${fault}`);
}

export function writeReason(reason: BackupReason): string {
  return words.t(`backups:reason.${reason}`);
}

/** When it was made, by the viewer's clock; of one that cannot be read, its name. */
export function writeMade(backup: BackupSummary): string {
  return backup.state.ok ? writeInstant(backup.state.head.createdAt, clock.zone()) : backup.name;
}

export { writeBytes } from '../../i18n/figures';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `2 minutes ago`, `3 hours ago`; from two days on the instant itself. */
export function writeAgo(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  if (passed < MINUTE) return words.t('backups:ago.now');
  if (passed < HOUR) return words.t('backups:ago.minutes', { count: Math.floor(passed / MINUTE) });
  if (passed < 48 * HOUR) return words.t('backups:ago.hours', { count: Math.floor(passed / HOUR) });
  return writeInstant(at, clock.zone());
}
