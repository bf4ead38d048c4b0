import type { Result } from '../../../shared/util/result';
import { assertNever } from '../../../shared/util/assertNever';
import type { LibraryError } from '../commit/errors';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import { planMark } from './mark';
import type { Planned, ShowAction } from './planner';
import { planEditPlays, planRemovePlays, planUnmark } from './plays';
import { planRenamePass, planSetStatus, planShowSpoilers, planStartPass } from './show';
import { planFavourite, planRate, planReveal, planSkip } from './subject';

/** Every action on a show has its planner here; the compiler asks for a missing one. */
export async function planOnShow(
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
    default:
      return assertNever(action, 'action');
  }
}
