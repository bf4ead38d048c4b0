import type { Page, RefusedLine, Report, ReportTotals, RowLine, RowQuery, ShowLine, ShowQuery } from '../report';
import { fold } from '../../../../shared/util/fold';
import type { EpisodeCandidate } from '../report';
import { episodeKeyOf, type Slot } from '../match/episodeFinder';
import { episodeOfRow } from '../judge/judged';
import type { Group, Rehearsal } from './rehearsal';

/** The report of a rehearsal as it stands. */
export function reportOf(rehearsal: Rehearsal): Report {
  const { groups } = rehearsal;
  const { collected, format, warnings, zone } = rehearsal.parts;
  const sum = (of: (group: Group) => number): number => groups.reduce((all, group) => all + of(group), 0);
  const reasons: Report['reasons'] = Object.fromEntries(collected.reasons);
  for (const { reason } of groups.flatMap((group) => group.refused)) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const isNew = (group: Group): boolean => isOwn(rehearsal, group);
  return {
    format: format.id,
    name: format.name,
    verified: format.verified,
    files: collected.files,
    rows: collected.rows,
    matched: sum((group) => group.counts.matched),
    alreadyHere: sum((group) => group.counts['already-here']),
    stubs: sum((group) => group.counts.stub),
    unclear: sum((group) => group.counts.unclear),
    refused: collected.refused + sum((group) => group.refused.length),
    applied: false,
    importId: null,
    zone,
    warnings,
    reasons,
    totals: totalsOf(groups, groups.filter(isNew).length),
    showCounts: {
      all: groups.length,
      matched: groups.filter((group) => rehearsal.matchOf(group) !== null).length,
      stub: groups.filter(isNew).length,
      unclear: groups.filter((group) => group.counts.unclear > 0).length,
    },
  };
}

function isOwn(rehearsal: Rehearsal, group: Group): boolean {
  if (rehearsal.matchOf(group) !== null || group.decision?.kind === 'leave-out') return false;
  return group.doubt === null || group.decision !== null;
}

function totalsOf(groups: readonly Group[], newShows: number): ReportTotals {
  const sum = (of: (tally: Group['tally']) => number): number => groups.reduce((all, { tally }) => all + of(tally), 0);
  return {
    shows: groups.length,
    newShows,
    plays: sum((tally) => tally.plays),
    dates: {
      second: sum(({ dates }) => dates.second),
      minute: sum(({ dates }) => dates.minute),
      day: sum(({ dates }) => dates.day),
      month: sum(({ dates }) => dates.month),
      year: sum(({ dates }) => dates.year),
      range: sum(({ dates }) => dates.range),
      unknown: sum(({ dates }) => dates.unknown),
    },
    bulk: sum((tally) => tally.bulk),
    specials: sum((tally) => tally.specials),
    rewatches: sum((tally) => tally.rewatches),
    ratings: sum((tally) => tally.ratings),
    statuses: sum((tally) => tally.statuses),
    favourites: sum((tally) => tally.favourites),
    notes: sum((tally) => tally.notes),
    lists: new Set(groups.flatMap(({ tally }) => [...tally.lists])).size,
    listItems: sum((tally) => tally.listItems),
    givingWay: sum((tally) => tally.givingWay),
    staying: sum((tally) => tally.staying),
  };
}

/** Shows of the file: unclear ones first, then by number of rows. */
export function showPage(rehearsal: Rehearsal, { offset, limit, verdict, text }: ShowQuery): Page<ShowLine> {
  const wanted = fold(text ?? '');
  const found = rehearsal.groups.filter(
    (group) =>
      (!verdict || group.counts[verdict] > 0) &&
      (wanted === '' ||
        fold(group.show.title ?? '').includes(wanted) ||
        idsOf(group).some((id) => id.includes(wanted))),
  );
  const isUnclear = (group: Group): number => Number(group.counts.unclear > 0);
  const sorted = found.toSorted((a, b) => isUnclear(b) - isUnclear(a) || b.rows - a.rows || a.index - b.index);
  return { lines: sorted.slice(offset, offset + limit).map((group) => lineOf(rehearsal, group)), of: found.length };
}

const idsOf = ({ show }: Group): string[] => Object.entries(show.ids).map(([scheme, value]) => `${scheme} ${value}`);

function lineOf(rehearsal: Rehearsal, group: Group): ShowLine {
  const { index, show, doubt, candidates, decision, rows, counts } = group;
  const { title, year, kind } = show;
  const match = rehearsal.matchOf(group);
  return { show: index, title, year, kind, ids: idsOf(group), match, doubt, candidates, decision, rows, counts };
}

/** The rows of one show, in the order of the file. */
export async function rowPage(
  rehearsal: Rehearsal,
  index: number,
  { offset, limit, verdict }: RowQuery,
): Promise<Page<RowLine>> {
  const group = rehearsal.groups[index];
  if (group === undefined) return { lines: [], of: 0 };
  const { rows, outcomes } = await rehearsal.judge(group);
  const { files } = rehearsal.parts.collected;
  const found = rows.flatMap((_, row) => {
    const outcome = outcomes[row];
    return outcome && outcome.verdict !== 'refused' && (!verdict || outcome.verdict === verdict) ? [row] : [];
  });
  const lines = found.slice(offset, offset + limit).flatMap((row): RowLine[] => {
    const [stored, outcome] = [rows[row], outcomes[row]];
    if (stored === undefined || outcome === undefined || outcome.verdict === 'refused') return [];
    const episode = episodeOfRow(stored);
    const key = episode === null || episode === 'film' ? null : episodeKeyOf(episode);
    return [
      {
        row,
        file: files[stored[0]] ?? '',
        at: stored[1],
        verdict: outcome.verdict,
        doubt: outcome.doubt,
        record: { ...stored[2], show: group.show },
        match: outcome.slot && candidateOf(outcome.slot),
        candidates: outcome.candidates.map(candidateOf),
        episodeKey: key,
        decision: key === null ? null : (group.episodes.get(key) ?? null),
        conflict: outcome.conflict,
      },
    ];
  });
  return { lines, of: found.length };
}

function candidateOf({ ref, identity, key, season, number, titles }: Slot): EpisodeCandidate {
  return { ref: ref ?? identity ?? key, season, number, title: titles[0] ?? null };
}

/** The episodes of the show that a show of the file is taken for. */
export async function episodesOfGroup(rehearsal: Rehearsal, index: number): Promise<EpisodeCandidate[]> {
  const group = rehearsal.groups[index];
  if (group === undefined) return [];
  const { target } = await rehearsal.judge(group);
  const known = target.finder.slots.filter((slot) => !slot.isNew);
  return known
    .toSorted((a, b) => Number(a.special) - Number(b.special) || a.season - b.season || a.number - b.number)
    .map(candidateOf);
}

/** Refused rows: those of reading first, then those of judging. */
export async function refusedPage(
  rehearsal: Rehearsal,
  { offset, limit }: { offset: number; limit: number },
): Promise<Page<RefusedLine>> {
  const { scratch, collected } = rehearsal.parts;
  const lines: RefusedLine[] = [];
  let start = 0;
  for (const [index, size] of collected.refusedBlocks.entries()) {
    if (start + size > offset && lines.length < limit) {
      // oxlint-disable-next-line no-await-in-loop -- one or two blocks hold a page
      const block = await scratch.refused.get(index + 1);
      const from = Math.max(0, offset - start);
      const rows = JSON.parse(block?.rows ?? '[]') as RefusedLine[];
      lines.push(...rows.slice(from, from + limit - lines.length));
    }
    start += size;
  }
  const judged = rehearsal.groups.flatMap((group) => group.refused);
  if (lines.length < limit) {
    const from = Math.max(0, offset - start);
    lines.push(...judged.slice(from, from + limit - lines.length));
  }
  return { lines, of: start + judged.length };
}
