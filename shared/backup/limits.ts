import * as z from 'zod';

z.config({ jitless: true });

/**
 * How many backups of each kind the viewer wants to keep. At least a few recent ones always: the newest may turn out to
 * hold a mistake that was made an hour ago.
 */
export const BackupLimits = z.strictObject({
  recent: z.int().min(3).max(100),
  daily: z.int().min(0).max(60),
  weekly: z.int().min(0).max(52),
  monthly: z.int().min(0).max(120),
});
export type BackupLimits = z.infer<typeof BackupLimits>;
export type BackupLimitName = keyof BackupLimits;

/** What can be chosen of each. All of it lies inside the bounds above. */
export const BACKUP_LIMIT_CHOICES: Readonly<Record<BackupLimitName, readonly number[]>> = {
  recent: [3, 5, 10, 20, 50, 100],
  daily: [0, 3, 7, 14, 30, 60],
  weekly: [0, 4, 8, 13, 26, 52],
  monthly: [0, 6, 12, 24, 60, 120],
};
