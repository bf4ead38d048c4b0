import { isInside } from '../../../../shared/domain/horizon';
import { lineId } from '../../../../shared/domain/neutral';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { Claim, Source } from '../../../../shared/pack/companion';
import { groupBy } from '../../../../shared/util/groupBy';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { readHorizon } from '../horizons';
import { headOf, readText, toldIn } from '../parts';
import { togetherIn } from '../../../../shared/pack/togetherIn';
import { readBySlug } from '../showPage';
import { readConflicts } from './readConflicts';
import { readableOf, sourceHead } from './sourceHeads';
import type { ClaimView, ConflictsPage, SourcesPage, Verdict } from './sourceViews';
import { refsOf, rowsOn } from './subjects';
import { compareNames } from '../../../../shared/util/collate';

/** Whose word a show's companion rests on, and what of it holds; null when no show has this slug. */
export async function readSources(database: WatchbillDatabase, slug: string): Promise<SourcesPage | null> {
  const found = await readBySlug(database, slug);
  if (!found) return null;
  const { outline, progress } = found;
  const [horizon, rows, claims, page] = await Promise.all([
    readHorizon(database, outline, progress),
    readSourceRows(database, outline),
    database.claims.where('pack').equals(outline.pack).toArray(),
    readConflicts(database, slug),
  ]);
  const readable = rows.filter((row) => isInside(horizon, row.revealedIn));
  const ids = new Set<string>(readable.map((row) => row.id));
  // In the order they were made, which is that of the article.
  const known = new Set<string>(rows.map((row) => row.id));
  const own = claims.filter((claim) => known.has(claim.source)).toSorted(byId);
  const inside = own.filter((claim) => ids.has(claim.source) && isInside(horizon, claim.revealedIn));
  const evidence = await readHeadsBeside(database, readable, inside, (row) => isInside(horizon, row.revealedIn));
  const heads = Object.fromEntries([...readable, ...evidence].map((row) => [row.id, sourceHead(row)]));
  const bySource = groupBy(inside, (claim): string => claim.source);
  return {
    show: headOf(outline),
    sources: readable
      .map((row) => ({
        ...sourceHead(row),
        claims: (bySource.get(row.id) ?? []).map((claim) => claimView(claim, (named) => readableOf(heads, named))),
        conflicts: conflictsOf(row.id, page),
      }))
      .toSorted(byWeight),
    heads,
    verdicts: countVerdicts(inside),
    ahead: own.length - inside.length,
  };
}

function conflictsOf(source: string, page: ConflictsPage | null): SourcesPage['sources'][number]['conflicts'] {
  return (page?.conflicts ?? [])
    .filter(({ sides }) => sides.some((side) => side.sources.includes(source)))
    .map(({ id, topic, lang }) => ({ id, topic, lang }));
}

function claimView(claim: Claim, readable: (ids: readonly string[]) => string[]): ClaimView {
  const { id, text, verdict, correction, note, unconfirmed, evidence } = claim;
  const language = togetherIn([text, correction, note]);
  return {
    id: lineId(id),
    text: readText(text, language) ?? '',
    lang: toldIn(text, language),
    verdict,
    correction: readText(correction, language),
    note: readText(note, language),
    unconfirmed,
    evidence: readable(evidence),
  };
}

/** All of the pack where it is a companion to this show; elsewhere those that something of the show names. */
async function readSourceRows(database: WatchbillDatabase, outline: OutlineRow): Promise<Source[]> {
  const rows = await database.sources.where('pack').equals(outline.pack).toArray();
  if (outline.companion) return rows;
  const refs = await refsOf(database, outline);
  const [episodes, credits, production, conflicts] = await Promise.all([
    database.episodes.bulkGet(outline.places.map((place) => place.ref as EpisodeId)),
    rowsOn(database.credits, refs),
    rowsOn(database.production, refs),
    database.conflicts.where('pack').equals(outline.pack).toArray(),
  ]);
  const named = new Set<string>([
    ...[...episodes, ...credits, ...production].flatMap((row) => row?.sources ?? []),
    ...conflicts.flatMap((row) =>
      refs.has(row.on) ? [...row.sides.flatMap((side) => side.sources), ...row.evidence] : [],
    ),
  ]);
  return rows.filter((row) => named.has(row.id));
}

/** Sources of other packs that a claim names as evidence. */
async function readHeadsBeside(
  database: WatchbillDatabase,
  known: readonly Source[],
  claims: readonly Claim[],
  mayRead: (row: Source) => boolean,
): Promise<Source[]> {
  const have = new Set(known.map((row) => row.id));
  const missing = [...new Set(claims.flatMap((claim) => claim.evidence))].filter((id) => !have.has(id));
  const rows = await database.sources.bulkGet(missing);
  return rows.flatMap((row) => (row && mayRead(row) ? [row] : []));
}

/** `claim:picard:0-02` before `claim:picard:0-10`. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** Those with most claims first; the others by kind and title. */
function byWeight(a: SourcesPage['sources'][number], b: SourcesPage['sources'][number]): number {
  if (a.claims.length + b.claims.length > 0) return b.claims.length - a.claims.length;
  return a.kind.localeCompare(b.kind) || compareNames(a.title, b.title);
}

function countVerdicts(claims: readonly Claim[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { agrees: 0, disagrees: 0, outdated: 0, opinion: 0 };
  for (const claim of claims) counts[claim.verdict] += 1;
  return counts;
}
