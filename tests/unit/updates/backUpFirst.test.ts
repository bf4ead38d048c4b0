import { describe, expect, test } from 'vitest';
import type { BackupReason, BackupSummary } from '../../../shared/backup/format';
import { ok } from '../../../shared/util/result';
import { createBackUpFirst } from '../../../electron/update/backUpFirst';

const NOW = 1_790_000_000_000;

function backup(reason: BackupReason, createdAt: number, good = true): BackupSummary {
  const state = good ? { ok: true, head: { reason, createdAt } } : { ok: false, fault: 'TORN' };
  return { name: 'any', bytes: 1, state } as unknown as BackupSummary;
}

async function backUp(lying: BackupSummary[], asked = true, patience = 10_000): Promise<boolean> {
  const first = createBackUpFirst({ ask: () => asked, list: async () => ok(lying), now: () => NOW, patience });
  const done = first.backUp();
  if (patience > 1000) first.answered();
  return done;
}

describe('the backup before an update', () => {
  test('is what lies there and was read back, not what a window says', async () => {
    expect(await backUp([backup('before-update', NOW + 5)])).toBe(true);
    expect(await backUp([])).toBe(false);
    expect(await backUp([backup('before-update', NOW + 5, false)]), 'torn').toBe(false);
    expect(await backUp([backup('before-update', NOW - 5)]), 'that of the time before').toBe(false);
    expect(await backUp([backup('quit', NOW + 5)]), 'another one').toBe(false);
  });

  test('is not there when no window is, or when none comes to an end', async () => {
    expect(await backUp([backup('before-update', NOW)], false)).toBe(false);
    expect(await backUp([], true, 10)).toBe(false);
  });
});
