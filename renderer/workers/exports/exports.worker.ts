import * as Comlink from 'comlink';
import { exportDates, exportLibrary, exportNotes, exportPlays } from './jobs';

/** What the page asks of the worker: a library of a hundred thousand plays must not hold up one frame. */
const jobs = { library: exportLibrary, plays: exportPlays, notes: exportNotes, dates: exportDates };

export type ExportJobs = typeof jobs;

Comlink.expose(jobs);
