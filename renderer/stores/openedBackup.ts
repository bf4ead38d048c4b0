import { create } from 'zustand';
import type { BackupSummary } from '../../shared/backup/format';

/** A backup from outside the folder of backups that was opened or dropped, until the viewer leaves it. */
export const useOpenedBackup = create<{ opened: { number: number; backup: BackupSummary } | null }>()(() => ({
  opened: null,
}));
