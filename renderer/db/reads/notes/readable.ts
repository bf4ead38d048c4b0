import { isInside } from '../../../../shared/domain/horizon';
import type { IdentityRow, NoteRow } from '../../../../shared/library/rows';
import type { CharacterId, EpisodeId } from '../../../../shared/pack/basics';
import { packNameOf } from '../../../../shared/pack/ids';
import { inTurns } from '../inTurns';
import { personSlug } from '../people/peopleRows';
import type { ShowHead } from '../views';
import type { KnownShow, NoteContext } from './noteContext';
import { prepareSubjects, readShowsOf } from './prepare';
import { ofCharacter, ofEpisode, ofPerson, ofSeason, ofShow, type FoundSubject } from './subjects';

/** A note that may be read now, with what it is about. */
export type ReadableNote = { row: NoteRow; found: FoundSubject };

/** The notes that hold, changed last first. All of them, also those that may not be read: not for screens. */
export async function readLive({ database }: NoteContext, most = Infinity): Promise<NoteRow[]> {
  const live = database.notes.where('[state+createdAt]').between(['live', -Infinity], ['live', Infinity]);
  if (most !== Infinity) return live.reverse().limit(most).toArray();
  return (await live.toArray()).toReversed();
}

/** The same of one show and of what is in it, by its catalogue id. */
export async function readLiveIn({ database }: NoteContext, show: string): Promise<NoteRow[]> {
  const identities = await database.identities.where('catalogue').equals(show).primaryKeys();
  const rows = await database.notes
    .where('[show+state]')
    .anyOf([...identities, show].map((id) => [id, 'live']))
    .toArray();
  return rows.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

/**
 * Those of these notes that may be read: every gate lies inside the horizon, and so does what the note is about. A
 * character of an old note may not be met yet in a new pass though the episode is watched.
 */
export async function readReadable(context: NoteContext, rows: readonly NoteRow[]): Promise<ReadableNote[]> {
  const showOf = await readShowsOf(context, rows);
  const isOpen = await readGates(
    context,
    rows.flatMap((row) => row.gates),
    showOf,
  );
  const open = rows.filter((row) => row.gates.every(isOpen));
  await prepareSubjects(context, open, showOf);
  const found = await inTurns(open, (row) => subjectOf(context, row));
  return open.flatMap((row, index) => {
    const one = found[index];
    return one ? [{ row, found: one }] : [];
  });
}

/**
 * Says of each of these episodes whether it lies inside the horizon of its show.
 * @param showOf the shows of episodes, as far as they are known already.
 */
export async function readGates(
  context: NoteContext,
  gates: Iterable<string>,
  showOf: ReadonlyMap<string, KnownShow> = new Map(),
): Promise<(gate: string) => boolean> {
  const refs = [...new Set(gates)];
  const others = refs.filter((ref) => !showOf.has(ref));
  const episodes = await context.database.episodes.bulkGet(others as EpisodeId[]);
  const answers = await inTurns(others, async (ref, index) => {
    const show = episodes[index]?.show;
    const known = show === undefined ? null : await context.show(show);
    return known ? isInside(known.horizon, ref) : isWatchedAnyway(context, ref);
  });
  const inside = new Set(others.filter((_, index) => answers[index]));
  for (const ref of refs) {
    const known = showOf.get(ref);
    if (known && isInside(known.horizon, ref)) inside.add(ref);
  }
  return (gate) => inside.has(gate);
}

/** An episode that no pack knows (any more): the library remembers its plays. */
async function isWatchedAnyway({ database }: NoteContext, ref: string): Promise<boolean> {
  const identity =
    (await database.identities.where('catalogue').equals(ref).first()) ?? (await database.identities.get(ref));
  const progress = identity?.show ? await database.progress.get(identity.show) : undefined;
  return (progress?.seen[ref]?.[0] ?? 0) > 0;
}

async function subjectOf(context: NoteContext, { subject }: NoteRow): Promise<FoundSubject | null> {
  if (subject.kind === 'day') {
    const { ref } = subject;
    return { about: { kind: 'day', ref, show: null, season: null }, name: null, view: { kind: 'day', day: ref } };
  }
  const identity = await context.identity(subject.ref);
  if (!identity) return null;
  const { show, kind } = identity;
  if (kind === 'person') return ofPersonRow(context, identity);
  const parent = show === null ? identity : await context.identity(show);
  return parent ? ofShowPart(context, identity, parent) : null;
}

async function ofPersonRow(context: NoteContext, { id, catalogue, title }: IdentityRow): Promise<FoundSubject | null> {
  const inCatalogue = catalogue !== null && (await context.database.people.where('id').equals(catalogue).count()) > 0;
  if (inCatalogue) return ofPerson(context, catalogue);
  const ref = catalogue ?? id;
  const person = { slug: personSlug(ref), name: title ?? '' };
  return {
    about: { kind: 'person', ref, show: null, season: null },
    name: title,
    view: { kind: 'person', pack: packNameOf(ref), person },
  };
}

async function ofShowPart(
  context: NoteContext,
  identity: IdentityRow,
  parent: IdentityRow,
): Promise<FoundSubject | null> {
  const { kind, catalogue, season } = identity;
  const known = parent.catalogue === null ? null : await context.show(parent.catalogue);
  if (!known || catalogue === null) return ofLibrary(identity, parent);
  if (kind === 'season') return ofSeason(known, catalogue, season ?? 0);
  if (kind === 'episode') return (await ofEpisode(context, known, catalogue)) ?? ofLibrary(identity, parent);
  if (kind === 'character') {
    const row = await context.database.characters.get(catalogue as CharacterId);
    return row ? ofCharacter(context, known.outline.show, catalogue) : ofShow(known);
  }
  return ofShow(known);
}

/** A show made by hand, or one whose pack went: what the library itself knows of it. */
function ofLibrary(identity: IdentityRow, parent: IdentityRow): FoundSubject {
  const show = parent.catalogue ?? parent.id;
  const head: ShowHead = {
    ref: show,
    slug: '',
    title: parent.title ?? '',
    kind: 'series',
    ink: null,
    companion: false,
  };
  const { kind, id, catalogue, number } = identity;
  const season = identity.season ?? 0;
  const ref = catalogue ?? id;
  if (kind === 'season') return { about: { kind, ref, show, season }, name: null, view: { kind, show: head, season } };
  if (kind === 'episode') {
    const episode = { ref, season, number: number ?? 0, numberTo: null, title: null };
    return { about: { kind, ref, show, season: null }, name: null, view: { kind, show: head, episode } };
  }
  return { about: { kind: 'show', ref: show, show, season: null }, name: null, view: { kind: 'show', show: head } };
}
