import type { ListRow } from '../../../../shared/library/rows';
import type { ImportWarning } from '../../../imports/importer';
import type { ImportedShow } from '../../../imports/record';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../../../shared/util/days';
import type { WatchbillDatabase } from '../../database';
import type { ShowCounts, ShowToApply } from '../apply/applyImport';
import { readHeld } from '../apply/readHeld';
import { newTarget, readTarget, type Target } from '../apply/readTarget';
import { rowsOf } from '../apply/rowsOf';
import { NOTHING_HELD, type HeldShow, type Judged, type JudgedTarget } from '../judge/judged';
import { judgeShow } from '../judge/judgeShow';
import type { ShowFinder } from '../match/showFinder';
import type { Doubt, EpisodeDecision, RefusedLine, ShowCandidate, ShowDecision, VerdictCounts } from '../report';
import { readRows, type Collected, type StoredRow } from './collect';
import type { ScratchDatabase } from './scratch';
import { tallyOf, type ShowTally } from './tally';

/** One show of the file: its spellings, what it is taken for, and what was decided. */
export type Group = {
  index: number;
  show: ImportedShow;
  sources: number[];
  rows: number;
  match: ShowCandidate | null;
  doubt: Doubt | null;
  candidates: ShowCandidate[];
  decision: ShowDecision;
  episodes: Map<string, EpisodeDecision>;
  counts: VerdictCounts;
  tally: ShowTally;
  refused: RefusedLine[];
};

export type JudgedGroup = Judged & { target: JudgedTarget; held: HeldShow };

export type RehearsalParts = {
  database: WatchbillDatabase;
  scratch: ScratchDatabase;
  finder: ShowFinder;
  collected: Collected;
  groups: Group[];
  format: { id: string; name: string; verified: boolean };
  warnings: ImportWarning[];
  zone: string;
  now: number;
};

/** A rehearsal that was read: judges shows, takes decisions, and gives them to an import. */
export class Rehearsal {
  private last: { group: Group; judged: JudgedGroup } | null = null;

  constructor(readonly parts: RehearsalParts) {}

  get groups(): readonly Group[] {
    return this.parts.groups;
  }

  /** Judges a show against the library as it is now. The last one is kept, for going through its rows. */
  async judge(group: Group): Promise<JudgedGroup> {
    if (this.last?.group === group) return this.last.judged;
    const { database, scratch } = this.parts;
    const rows = await readRows(scratch, group.sources);
    const lists = await database.lists.filter((row) => row.state === 'live').toArray();
    const judged = await this.judgeRows(group, rows, lists);
    this.last = { group, judged };
    return judged;
  }

  /** Judges a show and keeps the sums. */
  async count(group: Group): Promise<void> {
    const judged = await this.judge(group);
    const { collected } = this.parts;
    Object.assign(group, tallyOf(judged, collected.files, collected.isMany));
    // A file of many shows is gone through once: none of them is asked for again at once.
    this.last = null;
  }

  /** What a show of the file is taken for now. */
  matchOf(group: Group): ShowCandidate | null {
    const { decision } = group;
    if (decision === null) return group.match;
    return decision.kind === 'show' ? this.parts.finder.get(decision.ref) : null;
  }

  async decideShow(index: number, decision: ShowDecision): Promise<void> {
    const group = this.groups[index];
    if (group === undefined) return;
    group.decision = decision;
    group.episodes.clear();
    await this.recount(group);
  }

  async decideEpisode(index: number, key: string, decision: EpisodeDecision): Promise<void> {
    const group = this.groups[index];
    if (group === undefined) return;
    if (decision === null) group.episodes.delete(key);
    else group.episodes.set(key, decision);
    await this.recount(group);
  }

  /** Every show with its rows, for an import. */
  async *toApply(options: { id: string; now: number; newId: () => string }): AsyncGenerator<ShowToApply> {
    const { scratch, zone } = this.parts;
    this.last = null;
    for (const group of this.groups) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: together they do not fit into memory
      const rows = await readRows(scratch, group.sources);
      yield {
        rows: rows.length,
        judge: async (lists) => {
          const judged = await this.judgeRows(group, rows, lists);
          const { target, held, own } = judged;
          const made = rowsOf({ show: group.show, target, own, held, judged, lists }, { ...options, zone });
          return { made, verdicts: verdictsOf(judged) };
        },
      };
    }
  }

  private async recount(group: Group): Promise<void> {
    this.last = null;
    await this.count(group);
  }

  private async judgeRows(
    group: Group,
    rows: readonly StoredRow[],
    lists: readonly ListRow[],
  ): Promise<JudgedGroup & Target> {
    const { collected, zone, now } = this.parts;
    const place = await this.placeOf(group);
    const judged =
      place === null
        ? unclear(rows, group.decision?.kind === 'leave-out' ? 'left-out' : (group.doubt ?? 'several-shows'))
        : judgeShow(rows, {
            show: group.show,
            target: place.target,
            held: place.held,
            lists,
            decisions: group.episodes,
            isMany: collected.isMany,
            zone,
            today: dayIn(zone, now),
          });
    return { ...judged, ...(place ?? { ...newTarget(uuid(), false), held: NOTHING_HELD }) };
  }

  /** Where the rows of a show go; null where nobody knows yet, or they are left out. */
  private async placeOf(group: Group): Promise<(Target & { held: HeldShow }) | null> {
    const { database } = this.parts;
    const { decision } = group;
    if (decision?.kind === 'leave-out') return null;
    const match = this.matchOf(group);
    if (match) {
      const held = await readHeld(database, match.ref);
      return { ...(await readTarget(database, match.ref, held)), held };
    }
    if (group.doubt !== null && decision === null) return null;
    return { ...newTarget(uuid(), group.show.kind === 'film'), held: NOTHING_HELD };
  }
}

function unclear(rows: readonly StoredRow[], doubt: Doubt): Judged {
  const outcome = { verdict: 'unclear', reason: null, doubt, slot: null, candidates: [], conflict: null } as const;
  return {
    rows,
    outcomes: rows.map(() => outcome),
    plan: { plays: [], ratings: [], favourites: [], status: null, notes: [], items: [], newSlots: [] },
  };
}

function verdictsOf({ outcomes }: Judged): ShowCounts {
  const counts: ShowCounts = { matched: 0, alreadyHere: 0, stubs: 0, unclear: 0, refused: 0 };
  for (const { verdict } of outcomes) counts[NAMES[verdict]] += 1;
  return counts;
}

const NAMES = {
  matched: 'matched',
  'already-here': 'alreadyHere',
  stub: 'stubs',
  unclear: 'unclear',
  refused: 'refused',
} as const;
