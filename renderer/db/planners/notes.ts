import { tagsOf } from '../../../shared/domain/noteText';
import type { ActionOf, NoteAction } from '../../../shared/library/actions';
import type { IdentityRow, NoteRow } from '../../../shared/library/rows';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import { identitiesOf, identityOfShow } from '../commit/identities';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import type { Planned } from './planner';
import { removeRow, replaceRow } from './succession';

type Answer = Promise<Result<Planned, LibraryError>>;

/** Stores a note: its first row, or a version that takes the place of the one it was written from. */
export async function planSaveNote(unit: UnitOfWork, action: ActionOf<'save-note'>, show: ShowContext | null): Answer {
  const current = await liveVersion(unit, action.note);
  if ((current?.id ?? null) !== action.replaces) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  const isEmpty = current === undefined && action.text.trim() === '';
  if (isEmpty || current?.text === action.text) return fail({ code: 'NOTHING_TO_DO' });
  const found = await subjectOf(unit, action, show);
  if (!found.ok) return found;
  const { note, text, links, names, gates } = action;
  const row: NoteRow = {
    ...unit.life(current?.id ?? null),
    note,
    ...found.value.place,
    text,
    tags: tagsOf(text),
    links,
    names,
    gates,
  };
  if (current) replaceRow(unit, 'notes', current, row);
  else unit.add('notes', row);
  return ok({ episode: found.value.episode });
}

export async function planRemoveNote(
  unit: UnitOfWork,
  action: ActionOf<'remove-note'>,
  show: ShowContext | null,
): Answer {
  const current = await liveVersion(unit, action.note);
  if (!current) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  const found = await subjectOf(unit, action, show);
  if (!found.ok) return found;
  removeRow(unit, 'notes', current);
  return ok({ episode: found.value.episode });
}

function liveVersion(unit: UnitOfWork, note: string): Promise<NoteRow | undefined> {
  return unit.database.notes.where('[note+state]').equals([note, 'live']).first();
}

type Found = { place: Pick<NoteRow, 'show' | 'subject'>; episode: Planned['episode'] };

/** What the note is about, as rows name it; its identity is made where there is none yet. */
async function subjectOf(
  unit: UnitOfWork,
  { subject }: NoteAction,
  show: ShowContext | null,
): Promise<Result<Found, LibraryError>> {
  const unknown = fail<LibraryError>({ code: 'UNKNOWN_SUBJECT', subject: subject.ref });
  if (subject.kind === 'day')
    return ok({ place: { show: null, subject: { kind: 'day', ref: subject.ref } }, episode: null });
  if (subject.kind === 'person') {
    const { id } = await namedIdentity(unit, 'person', subject, null);
    return ok({ place: { show: null, subject: { kind: 'person', ref: id } }, episode: null });
  }
  if (show === null) return unknown;
  const parent = identityOfShow(unit, show);
  // A show that the library holds has its summary, even where there is nothing to sum up.
  if (show.progress === null) unit.showsToRebuild.add(parent.id);
  if (subject.kind === 'character') {
    const { id } = await namedIdentity(unit, 'character', subject, parent.id);
    return ok({ place: { show: parent.id, subject: { kind: 'character', ref: id } }, episode: null });
  }
  const row = subject.kind === 'show' ? parent : (await identitiesOf(unit, show, [subject.ref])).get(subject.ref);
  if (row?.kind !== subject.kind) return unknown;
  const { id, season, number } = row;
  return ok({
    place: { show: parent.id, subject: { kind: subject.kind, ref: id } },
    episode: row.kind === 'episode' ? { ref: row.catalogue ?? id, season: season ?? 0, number: number ?? 0 } : null,
  });
}

/**
 * The identity of a character or a person. Its name comes with the action: the catalogue's table of them is no part of
 * the transaction, and the name is the one that the viewer knew.
 */
async function namedIdentity(
  unit: UnitOfWork,
  kind: 'character' | 'person',
  { ref, name }: NoteAction['subject'],
  show: string | null,
): Promise<IdentityRow> {
  const { identities } = unit.database;
  const known = ref.includes(':') ? await identities.where('catalogue').equals(ref).first() : await identities.get(ref);
  if (known) {
    unit.touchIdentity(known);
    return known;
  }
  const row: IdentityRow = {
    id: unit.newId(),
    kind,
    show,
    season: null,
    number: null,
    title: name,
    airedOn: null,
    foreignIds: [],
    catalogue: ref,
    createdAt: unit.now,
  };
  unit.add('identities', row);
  return row;
}
