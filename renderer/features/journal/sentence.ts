import type { WhenChoice } from '../../../shared/domain/when';
import type { Action, MarkTarget } from '../../../shared/library/actions';
import { assertNever } from '../../../shared/util/assertNever';
import type { JournalItem } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { writeSubject, writeTargets } from './subject';
import { writeChoice } from './when';
import '../../i18n/late/journal';

/** A sentence in three parts, so that its middle can be a link: what it is about. */
export type Sentence = { before: string; what: string; after: string };

/** Stands for the middle while the words are put together. No text holds it. */
const GAP = '\u0000';

/** What an entry did, as a person would put it in a diary. Titles come through the horizon with the item. */
export function sentenceOf(item: JournalItem): Sentence {
  const { action } = item.entry;
  const [what, several] = subjectOf(item, action);
  const [before = '', after] = write(action, several).split(GAP);
  if (after === undefined) return { before, what: '', after: '' };
  const { count } = item.entry.summary;
  // «2 episodes of …» has said it already.
  const isMark = action.type === 'mark' || action.type === 'unmark';
  const counted = isMark && several && count > 1 && action.target.kind !== 'episodes';
  const tail = counted ? words.t('journal:counted', { count }) : '';
  return { before, what, after: `${after}${tail}` };
}

export function writeSentence(item: JournalItem): string {
  const { before, what, after } = sentenceOf(item);
  return `${before}${what}${after}`;
}

/** What it is about, and whether that is more than one episode. */
function subjectOf(item: JournalItem, action: Action): [string, boolean] {
  if (action.type === 'mark' || action.type === 'unmark') {
    const several = isSeveral(item, action.target);
    return [several ? writeTargets(item, action.target) : writeSubject(item), several];
  }
  const several = 'plays' in action && action.plays.length > 1;
  return [writeSubject(item), several];
}

function isSeveral(item: JournalItem, target: MarkTarget): boolean {
  return target.kind !== 'episode' && item.entry.summary.episode === null && item.head?.kind !== 'film';
}

function write(action: Action, several: boolean): string {
  const what = GAP;
  switch (action.type) {
    case 'mark':
      return writeMark(action.when, action.again);
    case 'unmark':
      return several ? words.t('journal:unmarkedSeveral', { what }) : words.t('journal:unmarked', { what });
    case 'edit-plays': {
      const when = writeChoice(action.when) ?? words.t('journal:today').toLowerCase();
      const plays = action.plays.length;
      return several
        ? words.t('journal:redatedSeveral', { what, when, count: plays })
        : words.t('journal:redated', { what, when });
    }
    case 'remove-plays':
      return several
        ? words.t('journal:removedSeveral', { what, count: action.plays.length })
        : words.t('journal:removed', { what });
    case 'skip':
      return words.t(action.skipped ? 'journal:skipped' : 'journal:unskipped', { what });
    case 'rate':
      return action.value === null
        ? words.t('journal:unrated', { what })
        : words.t('journal:rated', { what, value: action.value });
    case 'favourite':
      return words.t(action.favourite ? 'journal:favourite' : 'journal:notFavourite', { what });
    case 'set-status':
      return words.t(`journal:status.${action.status ?? 'none'}`, { what });
    case 'start-pass':
      return words.t('journal:passStarted', { what, name: action.name });
    case 'rename-pass':
      return words.t('journal:passRenamed', { what, name: action.name });
    case 'reveal':
      return words.t(action.revealed ? 'journal:revealed' : 'journal:concealed', { what });
    case 'set-show-spoilers':
      if (action.spoilers?.everything) return words.t('journal:opened', { what });
      return words.t(action.spoilers === null ? 'journal:spoilersDefault' : 'journal:spoilers', { what });
    case 'set-default-spoilers':
      return words.t('journal:defaultSpoilers');
    case 'save-note':
      return words.t(action.replaces === null ? 'journal:noteWritten' : 'journal:noteChanged', { what });
    case 'remove-note':
      return words.t('journal:noteRemoved', { what });
    case 'restore':
      return words.t('journal:restored', { when: writeInstant(action.madeAt, clock.zone()) });
    case 'import':
      return words.t('journal:imported', { count: action.rows.all, name: action.name });
    case 'roll-back-import':
      return words.t('journal:importRolledBack', { count: action.rows.all, name: action.name });
    case 'bring-back-import':
      return words.t('journal:importBroughtBack', { count: action.rows.all, name: action.name });
    case 'finish-welcome':
      return words.t('journal:welcome');
    case 'make-list':
      return words.t('journal:listMade', { name: action.name });
    case 'rename-list':
      return words.t('journal:listRenamed', { name: action.name, to: action.to });
    case 'move-list':
      return words.t('journal:listMoved', { name: action.name });
    case 'remove-list':
      return words.t('journal:listRemoved', { name: action.name });
    case 'set-listed':
      return words.t(action.listed ? 'journal:listed' : 'journal:unlisted', { what, name: action.name });
    case 'move-in-list':
      return words.t('journal:movedInList', { what, name: action.name });
    case 'save-own-show':
      return words.t(action.replaces === null ? 'journal:showAdded' : 'journal:showChanged', { what });
    case 'remove-own-show':
      return words.t('journal:showRemoved', { what });
    case 'add-pack':
      return words.t('journal:packAdded', { name: action.title });
    case 'remove-pack':
      return words.t('journal:packRemoved', { name: action.title });
    case 'match-show':
      return words.t('journal:matched', { what });
    default:
      return assertNever(action, 'action');
  }
}

function writeMark(choice: WhenChoice, again: boolean): string {
  const what = GAP;
  const when = writeChoice(choice);
  if (again) return when === null ? words.t('journal:again', { what }) : words.t('journal:againWhen', { what, when });
  return when === null ? words.t('journal:marked', { what }) : words.t('journal:markedWhen', { what, when });
}
