import type { ImportWarning } from '../../../imports/importer';
import type { ReadRow } from '../../../imports/record';
import type { WatchbillDatabase } from '../../database';
import { mergeShows, unifyShows } from '../match/unify';
import { readShowFinder, type ShowFinder } from '../match/showFinder';
import type { ImportProgress } from '../report';
import { createCollector, type Collected } from './collect';
import { Rehearsal, type Group } from './rehearsal';
import type { ScratchDatabase } from './scratch';
import { splitByEpisodeIds } from './splitByEpisodeIds';
import { NOTHING } from './tally';

export type RehearseParts = {
  database: WatchbillDatabase;
  scratch: ScratchDatabase;
  format: { id: string; name: string; verified: boolean };
  rows: AsyncIterable<ReadRow | { warning: ImportWarning }>;
  zone: string;
  now: number;
  signal: AbortSignal;
  report: (progress: Pick<ImportProgress, 'phase' | 'done' | 'of' | 'rows'>) => void;
  /** Bytes read so far, and in all. */
  bytes: () => { done: number; of: number };
};

/** Reads the rows, lays them down beside the library, and judges every show. Nothing is written to the library. */
export async function rehearse(parts: RehearseParts): Promise<Rehearsal> {
  const { database, scratch, format, zone, now, signal, report } = parts;
  const warnings: ImportWarning[] = [];
  const collector = createCollector(scratch);
  let rows = 0;
  for await (const read of parts.rows) {
    if ('warning' in read) {
      warnings.push(read.warning);
      continue;
    }
    rows += 1;
    if (!collector.add(read)) continue;
    signal.throwIfAborted();
    await collector.settle();
    report({ phase: 'reading', ...parts.bytes(), rows });
  }
  const collected = await collector.end();
  signal.throwIfAborted();
  const finder = await readShowFinder(database);
  await splitByEpisodeIds(database, scratch, collected, signal);
  const groups = groupsOf(collected, finder);
  const rehearsal = new Rehearsal({ database, scratch, finder, collected, groups, format, warnings, zone, now });
  let done = collected.refused;
  for (const group of groups) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one after the other: together they do not fit into memory
    await rehearsal.count(group);
    done += group.rows;
    report({ phase: 'matching', done, of: collected.rows, rows: done });
  }
  return rehearsal;
}

/** Shows of the file, each once: spellings that are taken for the same show here are one. */
function groupsOf({ sources, knownRefs }: Collected, finder: ShowFinder): Group[] {
  const groups: Group[] = [];
  const byRef = new Map<string, Group>();
  for (const list of unifyShows(sources.map((source) => source.show))) {
    const some = list.filter((index) => (sources[index]?.rows ?? 0) > 0);
    if (some.length === 0) continue;
    const shows = some.flatMap((index) => sources[index]?.show ?? []);
    const show = mergeShows(shows);
    const rows = some.reduce((sum, index) => sum + (sources[index]?.rows ?? 0), 0);
    const forced = some.map((index) => knownRefs.get(index)).find((ref) => ref !== undefined);
    const isNameless = show.title === null && Object.keys(show.ids).length === 0;
    const known = forced === undefined ? null : finder.get(forced);
    const found = known
      ? { match: known, doubt: null, candidates: [] }
      : isNameless
        ? { match: null, doubt: 'episode-id-only' as const, candidates: [] }
        : finder.find(show);
    const same = found.match && byRef.get(found.match.ref);
    if (same) {
      same.sources.push(...some);
      same.rows += rows;
      continue;
    }
    const group: Group = {
      index: groups.length,
      show,
      sources: some,
      rows,
      ...found,
      decision: null,
      episodes: new Map(),
      counts: { matched: 0, 'already-here': 0, stub: 0, unclear: 0 },
      tally: NOTHING,
      refused: [],
    };
    groups.push(group);
    if (found.match) byRef.set(found.match.ref, group);
  }
  return groups;
}
