import 'fake-indexeddb/auto';
import type { Importer } from '../../../renderer/imports/importer';
import type {
  ImportedEpisode,
  ImportedShow,
  ImportedSubject,
  ImportedWhen,
  ImportRecord,
  ReadRow,
} from '../../../renderer/imports/record';
import { ImportJobs } from '../../../renderer/workers/imports/jobs';
import type { Report } from '../../../renderer/db/imports/report';
import type { WatchbillDatabase } from '../../../renderer/db/database';

/** An importer that gives these rows. */
export function importerOf(rows: readonly ReadRow[], id = 'test'): Importer {
  return {
    id,
    name: 'Test',
    verified: true,
    recognise: async () => 1,
    async *read() {
      yield* rows;
    },
  };
}

/** Rows of one file, counted from 1. */
export function rowsOf(records: readonly ImportRecord[], file = 'history.json'): ReadRow[] {
  return records.map((record, index) => ({ file, row: index + 1, record }));
}

export const show = (title: string | null, more: Partial<ImportedShow> = {}): ImportedShow => ({
  kind: 'series',
  title,
  year: null,
  ids: {},
  ...more,
});

export const at = (instant: string): ImportedWhen => ({ precision: 'second', at: Date.parse(instant) });
export const minute = (instant: string): ImportedWhen => ({ precision: 'minute', at: Date.parse(instant) });
export const on = (day: string): ImportedWhen => ({ precision: 'day', on: day });
export const UNKNOWN: ImportedWhen = { precision: 'unknown' };

export const numbered = (season: number, number: number, more: Partial<ImportedEpisode> = {}): ImportedEpisode => ({
  season,
  number,
  absolute: null,
  title: null,
  airedOn: null,
  ids: {},
  ...more,
});

export function play(
  of: ImportedShow,
  episode: ImportedEpisode | null,
  when: ImportedWhen,
  bulk = false,
): ImportRecord {
  return { kind: 'play', show: of, episode, when, bulk };
}

export const THE_SHOW: ImportedSubject = { kind: 'show' };
export const ofEpisode = (season: number, number: number): ImportedSubject => ({
  kind: 'episode',
  episode: numbered(season, number),
});

export const ZONE = 'Europe/Vienna';

/** Rehearses rows against a library. Close the desk afterwards. */
export async function rehearsed(
  database: WatchbillDatabase,
  rows: readonly ReadRow[],
  id?: string,
): Promise<{ desk: ImportJobs; report: Report }> {
  let time = Date.parse('2026-11-21T21:00:00Z');
  const desk = new ImportJobs(database.name, () => (time += 1));
  const read = await desk.rehearse({ importer: importerOf(rows, id), files: [], zone: ZONE }, () => undefined);
  if (!read.ok) throw new Error(`The rehearsal failed: ${read.error.code}`);
  return { desk, report: read.value };
}

/** Rehearses and applies; answers the account and the import's id, null where nothing was new. */
export async function imported(database: WatchbillDatabase, rows: readonly ReadRow[], id?: string) {
  const { desk } = await rehearsed(database, rows, id);
  const applied = await desk.apply(() => undefined);
  await desk.close();
  if (!applied.ok) throw new Error(`The import failed: ${applied.error.code}`);
  return applied.value;
}
