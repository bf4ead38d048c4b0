import type { RowSource } from './heldRows';

/** Databases of this name and a number are for one job each, and hold nothing that must last. */
const SCRATCH = 'watchbill-restore-';

/** How old one may be before it is taken for the remains of a process that was killed, in milliseconds. */
const ABANDONED = 6 * 60 * 60_000;

/** A name that nobody else has, with the time in it. */
export function scratchName(now: number): string {
  return `${SCRATCH}${now}-${Math.floor(Math.random() * 1_000_000)}`;
}

/** Takes away what killed processes have left. */
export async function removeAbandoned(now: number): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const old = names.filter((name) => {
    const made = new RegExp(`^${SCRATCH}(\\d+)-`).exec(name)?.[1];
    return made !== undefined && now - Number(made) > ABANDONED;
  });
  await Promise.all(old.map(remove));
}

/** Closes and deletes a scratch database. What is in memory goes by itself. */
export async function discard(scratch: RowSource): Promise<void> {
  if ('held' in scratch) return;
  scratch.close();
  await remove(scratch.name);
}

/** Nobody waits for one that is still open elsewhere: it goes when that connection does. */
export function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    const done = (): void => resolve();
    request.addEventListener('success', done);
    request.addEventListener('error', done);
    request.addEventListener('blocked', done);
  });
}
