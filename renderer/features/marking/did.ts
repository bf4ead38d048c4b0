import type { NoteAction } from '../../../shared/library/actions';
import type { JournalEntry } from '../../../shared/library/journal';
import { assertNever } from '../../../shared/util/assertNever';
import { words } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import { countEpisodes } from './countRows';

/**
 * What an entry did, in words that follow «Undone:». It names episodes by their code only: an undo may just have
 * put the title back beyond the horizon.
 */
export function writeDid(entry: JournalEntry, numberTo: number | null = null): string {
  const { action } = entry;
  const what = subjectOf(entry, numberTo);
  switch (action.type) {
    case 'mark':
      return words.t(action.again ? 'marking:did.again' : 'marking:did.marked', { what });
    case 'unmark':
      return words.t('marking:did.unmarked', { what });
    case 'edit-plays':
      return words.t('marking:did.redated', { what });
    case 'remove-plays':
      return words.t('marking:did.playsRemoved', { what });
    case 'skip':
      return words.t(action.skipped ? 'marking:did.skipped' : 'marking:did.unskipped', { what });
    case 'rate':
      return words.t('marking:did.rated', { what });
    case 'favourite':
      return words.t(action.favourite ? 'marking:did.favourite' : 'marking:did.notFavourite', { what });
    case 'set-status':
      return words.t('marking:did.status', { what });
    case 'start-pass':
      return words.t('marking:did.passStarted', { what, name: action.name });
    case 'rename-pass':
      return words.t('marking:did.passRenamed', { what, name: action.name });
    case 'reveal':
      return words.t(action.revealed ? 'marking:did.revealed' : 'marking:did.concealed', { what });
    case 'set-show-spoilers':
      return words.t(action.spoilers?.everything ? 'marking:did.opened' : 'marking:did.spoilers', { what });
    case 'set-default-spoilers':
      return words.t('marking:did.defaultSpoilers');
    case 'save-note':
      return words.t(action.replaces === null ? 'marking:did.noteWritten' : 'marking:did.noteChanged', { what });
    case 'remove-note':
      return words.t('marking:did.noteRemoved', { what });
    case 'restore':
      return words.t('marking:did.restored');
    case 'import':
    case 'roll-back-import':
    case 'bring-back-import':
      return words.t(`marking:did.${action.type}`);
    case 'finish-welcome':
      return words.t('marking:did.welcome');
    case 'make-list':
    case 'rename-list':
    case 'move-list':
    case 'remove-list':
      return words.t(`marking:did.${action.type}`, { name: action.name });
    case 'set-listed':
      return words.t(action.listed ? 'marking:did.listed' : 'marking:did.unlisted', { what, name: action.name });
    case 'move-in-list':
      return words.t('marking:did.movedInList', { what, name: action.name });
    case 'save-own-show':
    case 'remove-own-show':
    case 'match-show':
      return words.t(`marking:did.${action.type}`, { what });
    case 'add-pack':
    case 'remove-pack':
      return words.t(`marking:did.${action.type}`, { name: action.title });
    default:
      return assertNever(action, 'action');
  }
}

function subjectOf(entry: JournalEntry, numberTo: number | null): string {
  const { action, summary } = entry;
  if (summary.episode) return writeCode(summary.episode.season, summary.episode.number, numberTo);
  if (action.type === 'save-note' || action.type === 'remove-note') return noteSubjectOf(action, summary.title);
  const title = summary.title ?? words.t('notKnown');
  const aboutPlays =
    action.type === 'mark' ||
    action.type === 'unmark' ||
    action.type === 'edit-plays' ||
    action.type === 'remove-plays';
  return aboutPlays ? words.t('marking:episodesOf', { count: countEpisodes(entry), of: title }) : title;
}

/** Whom a note is about is not named: an undo may just have put them beyond the horizon. */
function noteSubjectOf({ subject }: NoteAction, title: string | null): string {
  if (subject.kind === 'day') return writeDay(subject.ref, 'prose');
  if (subject.kind === 'person') return words.t('marking:did.aPerson');
  const show = title ?? words.t('notKnown');
  return subject.kind === 'character' ? words.t('marking:did.aCharacter', { show }) : show;
}
