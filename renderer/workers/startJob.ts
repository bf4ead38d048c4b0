import { readingLanguage } from '../../shared/pack/readText';
import { startWorker } from '../platform/trustedWorker';
// oxlint-disable-next-line import/default -- the build gives the address of the file, which exports nothing
import address from './library.worker?worker&url';

/** What a worker can be there for. */
export type WorkerJob = 'packs' | 'search' | 'backup' | 'exports' | 'verify' | 'imports' | 'statistics';

/** Starts a worker for one job. Texts of packs are read there in the language in which they are read here. */
export function startJob(job: WorkerJob): Worker {
  return startWorker(address, `${job} ${readingLanguage()}`);
}
