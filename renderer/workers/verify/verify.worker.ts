import * as Comlink from 'comlink';
import type { Result } from '../../../shared/util/result';
import { WatchbillDatabase } from '../../db/database';
import type { VerifyReport } from '../../db/verify/finding';
import { verifyLibrary } from '../../db/verify/verifyLibrary';

/** What the check needs of the page. */
export type VerifyPorts = {
  readPage: (offset: number) => Promise<Result<{ lines: string[]; next: number | null }, { sentence: string }>>;
  report: (done: number) => Promise<void>;
};

/** Told at most this often, in milliseconds. */
const OFTEN = 100;

/** Looking at every row of a library of a hundred thousand plays must not hold up one frame. */
const jobs = {
  async verify(name: string, now: number, ports: VerifyPorts): Promise<VerifyReport> {
    const database = new WatchbillDatabase(name);
    await database.open();
    try {
      let last = 0;
      const report = (done: number): void => {
        if (performance.now() - last < OFTEN) return;
        last = performance.now();
        // Nothing depends on it, and whoever gives up ends the worker.
        ports.report(done).catch(() => undefined);
      };
      return await verifyLibrary(database, { now, readPage: (offset) => ports.readPage(offset), report });
    } finally {
      database.close();
    }
  },
};

export type VerifyJobs = typeof jobs;

Comlink.expose(jobs);
