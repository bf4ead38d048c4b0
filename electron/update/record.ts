import * as z from 'zod';
import { UpdateChoice } from '../../shared/ipc/updates';
import { safelyParsed } from '../../shared/util/safelyParsed';
import { atomicWrite } from '../services/atomicWrite';
import { inOrder } from '../services/inOrder';
import type { Logger } from '../services/logger';
import { readSmallFile } from '../services/readSmallFile';

/** `state/updates.json` */
const UpdateRecord = z.object({
  choice: UpdateChoice,
  /** When the feed last answered. */
  lookedAt: z.int().min(0).nullable(),
  /** When somebody was last asked whether it may look, or first used Watchbill. */
  askedAt: z.int().min(0),
});
export type UpdateRecord = z.infer<typeof UpdateRecord>;

export type UpdateRecords = {
  now: () => UpdateRecord;
  change: (some: Partial<UpdateRecord>) => void;
};

/** Reads the record once. One that is missing or damaged counts as that of somebody new: nothing in it is worth a word. */
export function openUpdateRecord(file: string, now: number, logger: Logger): UpdateRecords {
  let record = read(file) ?? { choice: 'ask', lookedAt: null, askedAt: now };
  const writing = inOrder();
  return {
    now: () => record,
    change(some) {
      record = { ...record, ...some };
      const text = `${JSON.stringify(record)}\n`;
      writing
        .run(() => atomicWrite(file, text))
        .catch((error: unknown) => logger.error('the choice about updates could not be kept', error));
    },
  };
}

function read(file: string): UpdateRecord | null {
  try {
    const parsed = safelyParsed(UpdateRecord, JSON.parse(readSmallFile(file) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
