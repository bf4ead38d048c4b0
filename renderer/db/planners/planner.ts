import type { Action, ActionOf, ActionType, NoteAction } from '../../../shared/library/actions';
import type { CatalogueAction } from '../../../shared/library/catalogueActions';
import type { Summary } from '../../../shared/library/journal';
import type { Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';

/** The one episode of an entry, when it is about one; `about` where the show is only known by planning. */
export type Planned = { episode: Summary['episode']; about?: Pick<Summary, 'show' | 'title'> };

/**
 * Turns an action on a show into rows of the unit of work. It reads and collects; it writes nothing itself. It
 * awaits database requests only, because anything else would end the transaction.
 */
export type Planner<T extends ActionType> = (
  unit: UnitOfWork,
  action: ActionOf<T>,
  show: ShowContext,
) => Promise<Result<Planned, LibraryError>>;

/** Actions that are about one show, always. A note may be about a day or a person. */
export type ShowAction = Exclude<Extract<Action, { show: unknown }>, NoteAction | CatalogueAction>;
