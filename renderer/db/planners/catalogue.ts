import { assertDefined, assertNever } from '../../../shared/util/assertNever';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { CatalogueAction, CatalogueActionOf } from '../../../shared/library/catalogueActions';
import type { LibraryError } from '../commit/errors';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import { isOwnPack, ownShowId } from '../catalogue/ownShowRows';
import { planMatchShow } from './match';
import type { Planned } from './planner';
import { removeRow, replaceRow } from './succession';

type Answer = Promise<Result<Planned, LibraryError>>;

/** Plans an action that changes the catalogue along with the library. */
export async function planCatalogue(unit: UnitOfWork, action: CatalogueAction, show: ShowContext | null): Answer {
  switch (action.type) {
    case 'save-own-show':
      return saveOwnShow(unit, action);
    case 'remove-own-show':
      return removeOwnShow(unit, action);
    case 'add-pack':
      return addPack(unit, action);
    case 'remove-pack':
      return removeAddedPack(unit, action);
    case 'match-show':
      return planMatchShow(unit, action, assertDefined(show, 'the show was read before'));
    default:
      return assertNever(action, 'action');
  }
}

async function saveOwnShow(unit: UnitOfWork, action: CatalogueActionOf<'save-own-show'>): Answer {
  const { pack, content, replaces } = action;
  if (!isOwnPack(pack)) throw new TypeError('An own show has a pack of its own.');
  const current = await unit.database.ownShows.where('[pack+state]').equals([pack, 'live']).first();
  if ((current?.id ?? null) !== replaces) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  if (current && JSON.stringify(current.content) === JSON.stringify(content)) return fail({ code: 'NOTHING_TO_DO' });
  const row = { ...unit.life(replaces), pack, content };
  if (current) replaceRow(unit, 'ownShows', current, row);
  else unit.add('ownShows', row);
  return ok({ episode: null, about: { show: ownShowId(pack), title: content.title } });
}

async function removeOwnShow(unit: UnitOfWork, { pack, title }: CatalogueActionOf<'remove-own-show'>): Answer {
  const current = await unit.database.ownShows.where('[pack+state]').equals([pack, 'live']).first();
  if (!current) return fail({ code: 'NOTHING_TO_DO' });
  removeRow(unit, 'ownShows', current);
  return ok({ episode: null, about: { show: ownShowId(pack), title } });
}

async function addPack(unit: UnitOfWork, action: CatalogueActionOf<'add-pack'>): Answer {
  const { name, title, digest, text } = action;
  const [current, loaded] = await Promise.all([
    unit.database.addedPacks.where('[name+state]').equals([name, 'live']).first(),
    unit.database.packs.get(name),
  ]);
  if (current?.digest === digest) return fail({ code: 'NOTHING_TO_DO' });
  // A built-in pack keeps its name, whatever a file is called.
  if (isOwnPack(name) || (loaded && !current)) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  const row = { ...unit.life(current?.id ?? null), name, digest, text };
  if (current) replaceRow(unit, 'addedPacks', current, row);
  else unit.add('addedPacks', row);
  return ok({ episode: null, about: { show: null, title } });
}

async function removeAddedPack(unit: UnitOfWork, { name, title }: CatalogueActionOf<'remove-pack'>): Answer {
  const current = await unit.database.addedPacks.where('[name+state]').equals([name, 'live']).first();
  if (!current) return fail({ code: 'NOTHING_TO_DO' });
  removeRow(unit, 'addedPacks', current);
  return ok({ episode: null, about: { show: null, title } });
}
