import { Dexie, type Table } from 'dexie';

/** Rows of one show of the file, up to `BLOCK_ROWS`, as JSON: a record each would take ten times as long. */
export type BlockRow = { id?: number; source: number; rows: string };
/** Refused rows, as JSON. */
export type RefusedBlock = { id?: number; rows: string };

export const BLOCK_ROWS = 500;

const PREFIX = 'watchbill-import-';
const ABANDONED = 6 * 60 * 60_000;

/**
 * What a rehearsal keeps of the files: beside the library, so that nothing of a file is in it before somebody says so,
 * and on disk, so that a million rows need no memory. It may be lost at any time.
 */
export class ScratchDatabase extends Dexie {
  declare readonly blocks: Table<BlockRow, number>;
  declare readonly refused: Table<RefusedBlock, number>;

  constructor(name: string) {
    super(name, { autoOpen: false, chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({ blocks: '++id, source', refused: '++id' });
  }
}

/** A new one, after what earlier processes have left was taken away. The lock says that somebody is at it. */
export async function openScratch(now: number): Promise<{ scratch: ScratchDatabase; drop: () => Promise<void> }> {
  await removeAbandonedScratches(now);
  const name = `${PREFIX}${now}-${Math.floor(Math.random() * 1_000_000)}`;
  const release = await holdLock(name);
  const scratch = new ScratchDatabase(name);
  await scratch.open();
  const drop = async (): Promise<void> => {
    scratch.close({ disableAutoOpen: true });
    await Dexie.delete(name).catch(() => undefined);
    release();
  };
  return { scratch, drop };
}

/** Takes away what ended processes have left. One whose lock is held is in use, in whatever window. */
export async function removeAbandonedScratches(now: number): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(PREFIX) ? name : []));
  for (const name of names) {
    const isOld = now - Number(/(\d+)-\d+$/.exec(name)?.[1]) > ABANDONED;
    // oxlint-disable-next-line no-await-in-loop -- few, one after the other
    if (isOld || (await isFree(name))) await Dexie.delete(name).catch(() => undefined);
  }
}

function locks(): LockManager | null {
  return typeof navigator === 'undefined' ? null : (navigator.locks ?? null);
}

async function isFree(name: string): Promise<boolean> {
  return (await locks()?.request(name, { ifAvailable: true }, (lock) => lock !== null)) ?? false;
}

/** Holds a lock of this name until the answer is called, or the process ends. */
export async function holdLock(name: string): Promise<() => void> {
  return (await tryLock(name, false)) ?? (() => undefined);
}

/** The same, or null at once where somebody else holds it. */
export async function tryLock(name: string, ifAvailable = true): Promise<(() => void) | null> {
  const manager = locks();
  if (manager === null) return () => undefined;
  return new Promise((resolve, reject) => {
    manager
      .request(name, { ifAvailable }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(() => release());
        });
      })
      .catch(reject);
  });
}
