import type { Doable } from '../../../shared/library/actions';
import type { CatalogueAction } from '../../../shared/library/catalogueActions';
import type { Result } from '../../../shared/util/result';
import { assertDefined, assertNever } from '../../../shared/util/assertNever';
import type { LibraryError } from '../commit/errors';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import { planLibrarySetting } from './library';
import { planList, planMoveInList, planSetListed } from './lists';
import { planMark } from './mark';
import { planRemoveNote, planSaveNote } from './notes';
import type { Planned, ShowAction } from './planner';
import { planEditPlays, planRemovePlays, planUnmark } from './plays';
import { planRenamePass, planSetStatus, planShowSpoilers, planStartPass } from './show';
import { planFavourite, planRate, planReveal, planSkip } from './subject';

/** Plans any action that leaves the catalogue as it is. `show` is null for one that is about no show. */
export async function planAction(
  unit: UnitOfWork,
  action: Exclude<Doable, CatalogueAction>,
  show: ShowContext | null,
): Promise<Result<Planned, LibraryError>> {
  if (action.type === 'save-note') return planSaveNote(unit, action, show);
  if (action.type === 'remove-note') return planRemoveNote(unit, action, show);
  if ('show' in action) return planOnShow(unit, action, assertDefined(show, 'the show was read before'));
  if ('list' in action) return planList(unit, action);
  return planLibrarySetting(unit, action);
}

/** Every action on a show has its planner here; the compiler asks for a missing one. */
async function planOnShow(
  unit: UnitOfWork,
  action: ShowAction,
  show: ShowContext,
): Promise<Result<Planned, LibraryError>> {
  switch (action.type) {
    case 'mark':
      return planMark(unit, action, show);
    case 'unmark':
      return planUnmark(unit, action, show);
    case 'edit-plays':
      return planEditPlays(unit, action, show);
    case 'remove-plays':
      return planRemovePlays(unit, action, show);
    case 'skip':
      return planSkip(unit, action, show);
    case 'rate':
      return planRate(unit, action, show);
    case 'favourite':
      return planFavourite(unit, action, show);
    case 'set-status':
      return planSetStatus(unit, action, show);
    case 'start-pass':
      return planStartPass(unit, action, show);
    case 'rename-pass':
      return planRenamePass(unit, action, show);
    case 'reveal':
      return planReveal(unit, action, show);
    case 'set-show-spoilers':
      return planShowSpoilers(unit, action, show);
    case 'set-listed':
      return planSetListed(unit, action, show);
    case 'move-in-list':
      return planMoveInList(unit, action, show);
    default:
      return assertNever(action, 'action');
  }
}
