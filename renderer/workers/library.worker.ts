import { localeOf } from '../../shared/i18n/languages';
import { readTextsIn } from '../../shared/pack/readText';
import { collateIn } from '../../shared/util/collate';
import type { WorkerJob } from './startJob';

/**
 * The one file that every worker begins with: what the jobs have in common (the database, the schemas) is then in the
 * app once. The name that a worker is given says which job it is there for, and in which language.
 */
const JOBS: Readonly<Record<WorkerJob, () => Promise<unknown>>> = {
  packs: () => import('./packs.worker'),
  search: () => import('./search.worker'),
  backup: () => import('./backup/backup.worker'),
  exports: () => import('./exports/exports.worker'),
  verify: () => import('./verify/verify.worker'),
  imports: () => import('./imports/imports.worker'),
  statistics: () => import('./statistics/statistics.worker'),
};

const isJob = (name: string): name is WorkerJob => Object.hasOwn(JOBS, name);

// What comes before the job listens would be lost: it is kept, and given to it in its order.
const early: MessageEvent[] = [];
const keep = (event: MessageEvent) => void early.push(event);

async function begin(): Promise<void> {
  const [job = '', language = 'en'] = self.name.split(' ');
  if (!isJob(job)) throw new Error(`There is no job ${job} for a worker.`);
  readTextsIn(language);
  collateIn(localeOf(language));
  await JOBS[job]();
  removeEventListener('message', keep);
  for (const { data, ports } of early) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
}

addEventListener('message', keep);
// A job that cannot be loaded is a fault of ours: it reaches the page as the worker's error.
begin().catch((cause: unknown) => reportError(cause));
