import { expect, it } from 'vitest';
import type { BackupSummary } from '../../../shared/backup/format';
import type { BackupList } from '../../../shared/ipc/contract';
import { dueForRehearsal, EVERY } from '../../../renderer/features/backups/idleRehearsal';

const NOW = 1_790_000_000_000;

const good = (name: string): BackupSummary => ({
  name,
  bytes: 1,
  state: {
    ok: true,
    head: {
      format: 'watchbill-backup',
      formatVersion: 1,
      library: '0190a0b0-0000-7000-8000-000000000001',
      schema: 2,
      app: '0.1.0',
      createdAt: NOW,
      reason: 'quit',
      from: 1,
    },
    end: { seq: 1, rows: {}, lines: 1, sha256: '0'.repeat(64), tally: { shows: 0, episodes: 0, plays: 0, notes: 0 } },
  },
});
const torn: BackupSummary = { name: 'torn', bytes: 1, state: { ok: false, fault: 'TORN' } };

function list(backups: BackupSummary[], testedAt: number | null): BackupList {
  return {
    backups,
    folder: '/backups',
    standard: true,
    limits: { recent: 10, daily: 7, weekly: 4, monthly: 12 },
    rehearsed: testedAt === null ? null : { name: 'older', at: testedAt, rows: 1, differences: 0, failed: null },
  };
}

it('the newest good backup is tested once a day', () => {
  const backups = [torn, good('newest'), good('older')];
  expect(dueForRehearsal(list(backups, null), NOW)).toBe('newest');
  expect(dueForRehearsal(list(backups, NOW - EVERY), NOW)).toBe('newest');
  expect(dueForRehearsal(list(backups, NOW - EVERY + 1), NOW)).toBeNull();
  // The clock was set back: nobody knows when that test was.
  expect(dueForRehearsal(list(backups, NOW + 1), NOW)).toBe('newest');
  expect(dueForRehearsal(list([torn], null), NOW)).toBeNull();
});
