import * as z from 'zod';
import { CalendarDay } from '../pack/basics';
import { SpoilerSettings } from '../domain/spoilers';
import { WhenChoice } from '../domain/when';
import { CATALOGUE_ACTIONS, type CatalogueAction, withoutBulk } from './catalogueActions';
import { IMPORT_ACTIONS, type ImportAction } from './importActions';
import { LibraryId, NOTE_KINDS, NOTE_LIMIT, Rating, Ref, Status } from './rows';

/** What a mark is aimed at. Bulk targets take released episodes only and leave specials out unless asked. */
export const MarkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('episode'), episode: Ref }),
  z.strictObject({ kind: z.literal('season'), season: z.int().min(0) }),
  z.strictObject({ kind: z.literal('show') }),
  /** This episode and every unwatched one before it. */
  z.strictObject({ kind: z.literal('up-to'), episode: Ref }),
  z.strictObject({ kind: z.literal('episodes'), episodes: z.array(Ref).min(1).max(10_000) }),
]);
export type MarkTarget = z.infer<typeof MarkTarget>;

const onShow = { version: z.literal(1), show: Ref };
/** The viewer's calendar day, for what counts as released. */
const today = { today: CalendarDay };

/** What a note is about, and what that was called when it was written. `ref` of a day is its date. */
const NoteSubject = z.strictObject({ kind: z.enum(NOTE_KINDS), ref: Ref, name: z.string().max(400).nullable() });
const ListName = z.string().trim().min(1).max(200);
/** A list, with the name that it had then: the journal tells it also when the list is gone. */
const onList = { version: z.literal(1), list: LibraryId, name: ListName };
const onNote = { version: z.literal(1), show: Ref.nullable(), note: LibraryId, subject: NoteSubject };

/**
 * What a viewer can do to the library: the argument of `commit()` and what the journal keeps. Each has a version,
 * so that a journal entry of today can still be read, undone and replayed by a later app.
 */
export const Action = z.discriminatedUnion('type', [
  /** Adds one play to each targeted episode not yet watched in the current pass; `again` adds one in any case. */
  z.strictObject({
    type: z.literal('mark'),
    ...onShow,
    target: MarkTarget,
    when: WhenChoice,
    again: z.boolean(),
    specials: z.boolean(),
    ...today,
  }),
  /** Removes the plays of the current pass. */
  z.strictObject({ type: z.literal('unmark'), ...onShow, target: MarkTarget, specials: z.boolean(), ...today }),
  /** Gives plays another date: each gets a successor; several are spread in their present order. */
  z.strictObject({
    type: z.literal('edit-plays'),
    ...onShow,
    plays: z.array(LibraryId).min(1).max(10_000),
    when: WhenChoice,
  }),
  z.strictObject({ type: z.literal('remove-plays'), ...onShow, plays: z.array(LibraryId).min(1).max(10_000) }),
  /** Passes an episode over in the current pass, or takes that back. */
  z.strictObject({ type: z.literal('skip'), ...onShow, episode: Ref, skipped: z.boolean() }),
  /** `subject` is the ref of the show, a season or an episode of it; null takes the rating back. */
  z.strictObject({ type: z.literal('rate'), ...onShow, subject: Ref, value: Rating.nullable() }),
  z.strictObject({ type: z.literal('favourite'), ...onShow, subject: Ref, favourite: z.boolean() }),
  z.strictObject({ type: z.literal('set-status'), ...onShow, status: Status.nullable() }),
  z.strictObject({ type: z.literal('start-pass'), ...onShow, name: z.string().trim().min(1).max(120), ...today }),
  z.strictObject({
    type: z.literal('rename-pass'),
    ...onShow,
    pass: LibraryId,
    name: z.string().trim().min(1).max(120),
  }),
  /** Opens title and teaser of one unwatched episode on purpose, or closes them again. */
  z.strictObject({ type: z.literal('reveal'), ...onShow, episode: Ref, revealed: z.boolean() }),
  /** Spoiler settings of a show; null goes back to the default. */
  z.strictObject({ type: z.literal('set-show-spoilers'), ...onShow, spoilers: SpoilerSettings.nullable() }),
  z.strictObject({ type: z.literal('set-default-spoilers'), version: z.literal(1), spoilers: SpoilerSettings }),
  /**
   * Stores a new version of a note, or a new note. `replaces` is the version that it was written from: when another
   * one holds by now, nothing is stored. Links, names and gates are worked out from the text before the transaction,
   * because they need the big catalogue tables.
   */
  z.strictObject({
    type: z.literal('save-note'),
    ...onNote,
    replaces: LibraryId.nullable(),
    text: z.string().max(NOTE_LIMIT),
    links: z.array(Ref).max(5_000),
    names: z.array(z.string().min(1).max(200)).max(5_000),
    gates: z.array(Ref).max(200),
  }),
  z.strictObject({ type: z.literal('remove-note'), ...onNote }),
  z.strictObject({ type: z.literal('make-list'), ...onList }),
  z.strictObject({ type: z.literal('rename-list'), ...onList, to: ListName }),
  /** Puts a list before another one; null puts it last. */
  z.strictObject({ type: z.literal('move-list'), ...onList, before: LibraryId.nullable() }),
  /** Removes a list, and what stands in it. */
  z.strictObject({ type: z.literal('remove-list'), ...onList }),
  /** Puts a show, a season or an episode of it at the end of a list, or takes it out. */
  z.strictObject({ type: z.literal('set-listed'), ...onShow, ...onList, subject: Ref, listed: z.boolean() }),
  /** Puts it before another item of its list; null puts it last. */
  z.strictObject({
    type: z.literal('move-in-list'),
    ...onShow,
    ...onList,
    subject: Ref,
    before: LibraryId.nullable(),
  }),
  ...CATALOGUE_ACTIONS,
  ...IMPORT_ACTIONS,
  /** The welcome was answered: it is not shown again. */
  z.strictObject({ type: z.literal('finish-welcome'), version: z.literal(1) }),
  /**
   * The library was replaced by a backup. Only restoring writes it: its changes are not in the journal, so nothing is
   * played over it, and it is taken back by restoring the backup that was made right before.
   */
  z.strictObject({
    type: z.literal('restore'),
    version: z.literal(1),
    /** When the backup was made, epoch milliseconds, and its last journal number. */
    madeAt: z.int().min(0),
    seq: z.int().min(0),
  }),
]);
export type Action = z.infer<typeof Action>;
export type ActionOf<T extends Action['type']> = Extract<Action, { type: T }>;
export type ActionType = Action['type'];
/** What a viewer may ask `commit()` to do. */
export type Doable = Exclude<Action, { type: 'restore' } | ImportAction>;
/** About a list as a whole. */
export type ListAction = ActionOf<'make-list' | 'rename-list' | 'move-list' | 'remove-list'>;
export type NoteAction = ActionOf<'save-note' | 'remove-note'>;

/** An action as the journal keeps it: the text of a note stands in the entry's rows already, as do shows and packs. */
export function journalledAction(action: Action): Action {
  if (changesCatalogue(action)) return withoutBulk(action);
  return action.type === 'save-note' ? { ...action, text: '', links: [], names: [], gates: [] } : action;
}

/** Whether an action also changes what the catalogue holds: its transaction then needs the big tables too. */
export function changesCatalogue(action: Action): action is CatalogueAction {
  return CATALOGUE_ACTION_TYPES.has(action.type);
}
const CATALOGUE_ACTION_TYPES: ReadonlySet<ActionType> = new Set(
  CATALOGUE_ACTIONS.map((action) => action.shape.type.value),
);
