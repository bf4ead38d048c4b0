import path from 'node:path';
import type { BackupHead } from '../../../../shared/backup/format';
import { beginBackup } from '../../../../electron/services/backups/backupWriter';

export const head = (createdAt = 1_790_000_000_000): BackupHead => ({
  format: 'watchbill-backup',
  formatVersion: 1,
  library: '0190a0b0-0000-7000-8000-000000000001',
  schema: 2,
  app: '0.1.0',
  createdAt,
  reason: 'asked',
  from: 3,
});

export const rowLine = (table: string, row: unknown): Buffer =>
  Buffer.from(`${JSON.stringify({ table, row })}\n`, 'utf8');

/** Writes a backup of `plays` plays into the folder and answers its path. */
export async function aBackup(folder: string, plays = 3, name = 'one.watchbill'): Promise<string> {
  const file = path.join(folder, name);
  const writer = beginBackup(file, head());
  await writer.write(rowLine('meta', { key: 'library' }));
  for (let index = 0; index < plays; index += 1) {
    // oxlint-disable-next-line no-await-in-loop -- lines have an order
    await writer.write(rowLine('plays', { id: `play ${index}`, note: 'Ω … ½' }));
  }
  await writer.finish({ seq: 5, rows: { meta: 1, plays }, tally: { shows: 1, episodes: 2, plays, notes: 0 } });
  return file;
}
