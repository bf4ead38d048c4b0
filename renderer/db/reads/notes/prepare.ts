import type { IdentityRow, NoteRow } from '../../../../shared/library/rows';
import { groupBy } from '../../../../shared/util/groupBy';
import { inTurns } from '../inTurns';
import { readPlaces } from '../sources/placesOf';
import { identityKey, placeKey, type KnownShow, type NoteContext } from './noteContext';

/** Identities in one request. */
const AT_ONCE = 200;

/**
 * Reads the shows that notes are about, each once, and answers which of them has an episode: most gates of a note lie
 * in its own show, and are known then without a question for each.
 */
export async function readShowsOf(
  context: NoteContext,
  rows: readonly NoteRow[],
): Promise<ReadonlyMap<string, KnownShow>> {
  const identities = await readIdentities(
    context,
    rows.flatMap(({ show }) => show ?? []),
  );
  const known = await inTurns(identities, async ({ catalogue }) =>
    catalogue === null ? null : context.show(catalogue),
  );
  return new Map(known.flatMap((one) => one?.outline.places.map(({ ref }) => [ref, one] as const) ?? []));
}

/** Reads what these notes are about, by shows: asked note by note it would be three questions for each of thousands. */
export async function prepareSubjects(
  context: NoteContext,
  rows: readonly NoteRow[],
  showOf: ReadonlyMap<string, KnownShow>,
): Promise<void> {
  const subjects = await readIdentities(
    context,
    rows.flatMap(({ subject }) => (subject.kind === 'day' ? [] : [subject.ref])),
  );
  const episodes = subjects.flatMap(({ kind, catalogue }) =>
    kind === 'episode' && catalogue !== null ? catalogue : [],
  );
  const byShow = groupBy(episodes, (ref) => showOf.get(ref)?.outline.show ?? '');
  await inTurns([...byShow.values()], async (refs) => {
    const known = showOf.get(refs[0] ?? '');
    if (!known) return;
    const places = await readPlaces(context.database, known.outline, known.horizon, refs);
    for (const ref of refs) context.keep(placeKey(ref), places.get(ref) ?? null);
  });
}

async function readIdentities(context: NoteContext, ids: readonly string[]): Promise<IdentityRow[]> {
  const distinct = [...new Set(ids)];
  const found: IdentityRow[] = [];
  for (let from = 0; from < distinct.length; from += AT_ONCE) {
    const some = distinct.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one request after the other leaves whoever marks a turn
    const rows = await context.database.identities.bulkGet(some);
    some.forEach((id, index) => context.keep(identityKey(id), rows[index]));
    found.push(...rows.filter((row) => row !== undefined));
  }
  return found;
}
