import * as Comlink from 'comlink';
import { fail, type Result } from '../../../shared/util/result';
import type { ImportFault, ImportProgress, Report } from '../../db/imports/report';
import type { Importer, SourceFile } from '../../imports/importer';
import { IMPORTERS } from '../../imports/formats';
import { genericCsv } from '../../imports/formats/generic-csv';
import { TableMapping } from '../../imports/generic/mapping';
import { recogniseFormat } from '../../imports/recognise';
import { withinLimits } from '../../imports/withinLimits';
import { openSources, sourceOfFile, type ByteSource } from '../../imports/source';
import { faultOf, ImportJobs, type Tell } from './jobs';

/** A file, or one that the page reads on demand. */
export type GivenSource = { file: File } | { name: string; size: number };
export type ReadGiven = (source: number, start: number, end: number) => Promise<Uint8Array>;
export type GivenOptions = { zone: string; format: string | null; mapping: TableMapping | null };
export type TellPage = (progress: Omit<ImportProgress, 'left'>) => Promise<void>;

/** Told at most this often, in milliseconds. */
const OFTEN = 100;

let desk: ImportJobs | null = null;
const opened = (): ImportJobs => {
  if (desk === null) throw new Error('The library was not named.');
  return desk;
};

/** What the page asks of the worker: reading a gigabyte must not hold up one frame. */
const jobs = {
  open(name: string): void {
    desk = new ImportJobs(name);
  },
  async rehearse(
    given: readonly GivenSource[],
    options: GivenOptions,
    read: ReadGiven,
    tell: TellPage,
  ): Promise<Result<Report, ImportFault>> {
    let files: SourceFile[];
    let importer: Importer | null;
    try {
      files = await openSources(given.map((one, index) => sourceOf(one, index, read)));
      importer = await importerFor(files, options);
    } catch (cause) {
      const fault = faultOf(cause);
      if (fault === null) throw cause;
      return fail(fault);
    }
    if (importer === null)
      return fail({
        code: 'NOT_RECOGNISED',
        detail: files
          .map(({ path }) => path)
          .join(', ')
          .slice(0, 200),
      });
    return opened().rehearse({ importer, files, zone: options.zone }, seldom(tell));
  },
  report: () => opened().report(),
  shows: (...given: Parameters<ImportJobs['shows']>) => opened().shows(...given),
  rows: (...given: Parameters<ImportJobs['rows']>) => opened().rows(...given),
  refused: (...given: Parameters<ImportJobs['refused']>) => opened().refused(...given),
  findShows: (text: string) => opened().findShows(text),
  episodesOf: (show: number) => opened().episodesOf(show),
  decideShow: (...given: Parameters<ImportJobs['decideShow']>) => opened().decideShow(...given),
  decideEpisode: (...given: Parameters<ImportJobs['decideEpisode']>) => opened().decideEpisode(...given),
  hasNews: () => opened().hasNews(),
  apply: (tell: TellPage) => opened().apply(seldom(tell)),
  rollBack: (id: string, tell: TellPage) => opened().rollBack(id, seldom(tell)),
  bringBack: (id: string, tell: TellPage) => opened().bringBack(id, seldom(tell)),
  forget: () => opened().forget(),
  cancel: () => opened().cancel(),
  close: () => opened().close(),
};

export type ImportWorkerJobs = typeof jobs;

function sourceOf(given: GivenSource, index: number, read: ReadGiven): ByteSource {
  if ('file' in given) return sourceOfFile(given.file);
  return { ...given, read: (start, end) => read(index, start, end) };
}

async function importerFor(files: readonly SourceFile[], { format, mapping }: GivenOptions): Promise<Importer | null> {
  // The viewer has said what the columns mean: nobody else is asked.
  if (mapping !== null) return withinLimits(genericCsv(TableMapping.parse(mapping)));
  const chosen = format === null ? undefined : IMPORTERS.find(({ id }) => id === format);
  return chosen ?? recogniseFormat(files);
}

function seldom(tell: TellPage): Tell {
  let last = 0;
  let phase = '';
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - last < OFTEN) return;
    last = now;
    phase = progress.phase;
    // Nothing depends on it.
    tell(progress).catch(() => undefined);
  };
}

Comlink.expose(jobs);
