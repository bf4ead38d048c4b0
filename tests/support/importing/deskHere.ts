import { recogniseFormat } from '../../../renderer/imports/recognise';
import { genericCsv } from '../../../renderer/imports/formats/generic-csv';
import { openSources, sourceOfFile } from '../../../renderer/imports/source';
import type { ImportDesk, ImportPorts } from '../../../renderer/workers/imports/importDesk';
import { ImportJobs } from '../../../renderer/workers/imports/jobs';
import { fail, ok } from '../../../shared/util/result';

/** The desk of imports without its worker, which the pages of tests do not have: the jobs themselves are the real ones. */
export function openDeskHere(name: string, ports: ImportPorts): ImportDesk {
  const jobs = new ImportJobs(name);
  const told =
    (progress: Parameters<ImportDesk['apply']>[0]) => (now: Parameters<Parameters<ImportJobs['apply']>[0]>[0]) =>
      progress({ ...now, left: null });
  return {
    rehearse: async (sources, { zone, mapping = null, progress }) => {
      const files = await openSources(sources.map((one) => (one instanceof File ? sourceOfFile(one) : one)));
      const importer = mapping ? genericCsv(mapping) : await recogniseFormat(files);
      if (importer === null) return fail({ code: 'NOT_RECOGNISED', detail: '' });
      return jobs.rehearse({ importer, files, zone }, told(progress));
    },
    report: async () => jobs.report(),
    shows: async (query) => jobs.shows(query),
    rows: async (show, query) => jobs.rows(show, query),
    refused: async (query) => jobs.refused(query),
    findShows: async (text) => jobs.findShows(text),
    episodesOf: async (show) => jobs.episodesOf(show),
    decideShow: async (show, decision) => jobs.decideShow(show, decision),
    decideEpisode: async (show, key, decision) => jobs.decideEpisode(show, key, decision),
    apply: async (progress) => {
      await ports.backUp('before-import');
      const applied = await jobs.apply(told(progress));
      return applied.ok ? ok(applied.value.account) : applied;
    },
    rollBack: async (id, progress) => {
      const moved = await jobs.rollBack(id, told(progress));
      return moved.ok ? ok(moved.value.moved) : moved;
    },
    bringBack: async (id, progress) => {
      const moved = await jobs.bringBack(id, told(progress));
      return moved.ok ? ok(moved.value.moved) : moved;
    },
    cancel: () => jobs.cancel(),
    close: async () => jobs.close(),
  };
}
