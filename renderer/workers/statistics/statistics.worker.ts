import * as Comlink from 'comlink';
import { countStatistics } from './jobs';

/** What the page asks of the worker: counting a hundred thousand plays must not hold up one frame. */
const jobs = { count: countStatistics };

export type StatisticsJobs = typeof jobs;

Comlink.expose(jobs);
