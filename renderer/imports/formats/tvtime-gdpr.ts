import type { Importer, ImportOptions, SourceFile } from '../importer';
import type { ReadRow } from '../record';
import { isClosed, readTable, type Shape, shapeOf, type TableRow } from '../source';
import { notTaken, rowsOf, type Told } from '../values/told';
import { newKnowledge, type Knowledge, learnFilm, learnList, learnShow } from './tvtime-gdpr-knowledge';
import { TELLERS } from './tvtime-gdpr-tables';

/** The tables that are read, in their order: what tells most of an episode comes first. */
export const TABLES = [
  'records-v2',
  'records-v1',
  'seen',
  'rewatched',
  'special-status',
  'followed',
  'show-data',
  'rates',
  'codes',
  'comments',
  'lists',
] as const;
export type Table = (typeof TABLES)[number];

/**
 * TV Time's answer to a request by the GDPR: a zip of some sixty tables, of which a dozen are read. In 2026
 * `tracking-prod-records-v2` holds the episodes and `…-records` (v1) the films and older episodes; around 2020
 * `seen_episode` has nothing but ids of episodes, from which no show can be known without a catalogue.
 *
 * Ids are TheTVDB's, of shows and episodes; films have none. Times are UTC without saying so. A row of `bulk_type`
 * has the time of marking. An episode of v1 and of the older tables counts only where v2 does not have it, and
 * `rewatched_episode` only where there are no rows of watching again. Counters of watched episodes are wrong too
 * often and are never taken for episodes. Votes and emotions are codes that nobody has explained: refused, with the
 * code. Tables of tokens, passwords, devices and addresses are never opened: see `source/closed.ts`.
 *
 * Rows of real exports were read, never a whole one.
 */
export const tvtimeGdpr: Importer = {
  id: 'tvtime-gdpr',
  name: 'TV Time',
  verified: false,
  async recognise(files) {
    let best = 0;
    for (const file of files) {
      const table = await tableOf(file);
      if (table === 'records-v2' || table === 'records-v1') return 0.98;
      if (table !== null) best = Math.max(best, await certaintyOf(file));
    }
    return best;
  },
  async *read(files, options) {
    const closed = files.filter(isClosed).length;
    if (closed > 0) yield { warning: { code: 'credentials-left-closed', count: closed } };
    const tables = new Map<SourceFile, Table>();
    for (const file of files) {
      const table = await tableOf(file);
      if (table !== null) tables.set(file, table);
    }
    const knowledge = await learn(tables, options);
    for (const wanted of TABLES) {
      for (const [file, table] of tables) if (table === wanted) yield* readFile(file, table, knowledge, options);
    }
  },
};

async function* readFile(file: SourceFile, table: Table, knowledge: Knowledge, options: ImportOptions) {
  const tell: (row: TableRow, knowledge: Knowledge) => Iterable<Told> = TELLERS[table];
  for await (const row of readTable(file, options)) {
    const place = { file: file.path, row: row.row };
    const everything = row.damaged === null ? tell(row, knowledge) : [notTaken('damaged', row.damaged)];
    for (const one of rowsOf(place, everything)) yield one satisfies ReadRow;
  }
}

/** What tables must be known as a whole before the rows of others can be understood; they are short. */
async function learn(tables: ReadonlyMap<SourceFile, Table>, { signal }: ImportOptions): Promise<Knowledge> {
  const kinds = new Set(tables.values());
  const doubles = (['records-v1', 'seen', 'rewatched'] as const).some((kind) => kinds.has(kind));
  const knowledge = newKnowledge(doubles);
  for (const [file, table] of tables) {
    const isShows = table === 'show-data' || table === 'followed' || table === 'special-status';
    if (!isShows && table !== 'records-v1' && table !== 'lists') continue;
    for await (const row of readTable(file, { signal })) {
      if (isShows) learnShow(row, knowledge);
      else if (table === 'lists') learnList(row, knowledge);
      else learnFilm(row, knowledge);
    }
  }
  return knowledge;
}

/** Which table it is, by its columns; null for all others. */
async function tableOf(file: SourceFile): Promise<Table | null> {
  const shape = await shapeOf(file);
  return shape.kind === 'table' ? tableWith(shape) : null;
}

function tableWith({ columns }: Extract<Shape, { kind: 'table' }>): Table | null {
  const has = (...names: string[]) => names.every((name) => columns.has(name));
  const hasOne = (...names: string[]) => names.some((name) => columns.has(name));
  if (has('key', 'createdat') && hasOne('sid', 'sno', 'epid')) return 'records-v2';
  if (has('type') && hasOne('entitytype', 'typeuuidn') && hasOne('seriesname', 'moviename')) return 'records-v1';
  if (has('objects') && hasOne('skey', 'lists')) return 'lists';
  if (has('votekey') || (has('emotionid') && hasOne('episodeid', 'userid'))) return 'codes';
  if (has('tvshowid', 'nbepisodesseen')) return 'show-data';
  if (has('tvshowid', 'active') && hasOne('archived', 'diffusion')) return 'followed';
  if (has('tvshowid', 'status', 'createdat')) return 'special-status';
  if (has('episodeid', 'cpt')) return 'rewatched';
  if (has('comment') && hasOne('tvshowname', 'tvshowid', 'episodeid') && has('userid')) return 'comments';
  if (has('userid') && hasOne('tvshowid', 'tvshowname') && hasOne('rating', 'rate')) return 'rates';
  const isEpisode = has('episodeid', 'createdat', 'userid');
  // A table of last positions has neither: it says nothing of the episodes before.
  return isEpisode && hasOne('episodeseasonnumber', 'tweetid') ? 'seen' : null;
}

/** Tables with few columns could be somebody else's: only those that nobody else has are certain. */
async function certaintyOf(file: SourceFile): Promise<number> {
  const shape = await shapeOf(file);
  const has = (name: string) => shape.kind === 'table' && shape.columns.has(name);
  if (has('tweetid') || has('watchedonsourceid') || has('nbepisodesseen') || has('cpt')) return 0.95;
  return has('tvshowname') || has('tvshowid') || has('votekey') ? 0.9 : 0.7;
}
