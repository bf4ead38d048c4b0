import type { ActionOf } from '../../../shared/library/actions';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import type { UnitOfWork } from '../commit/unit';
import type { Planned } from './planner';
import { replaceRow } from './succession';

/** Settings of the whole library: the default for spoilers, and that the welcome was answered. */
export async function planLibrarySetting(
  unit: UnitOfWork,
  action: ActionOf<'set-default-spoilers' | 'finish-welcome'>,
): Promise<Result<Planned, LibraryError>> {
  const name = action.type === 'finish-welcome' ? ('welcome' as const) : ('spoilers' as const);
  const value = action.type === 'finish-welcome' ? 'finished' : action.spoilers;
  const [current] = await unit.database.settings.where('[scope+name+state]').equals(['app', name, 'live']).toArray();
  if (current && JSON.stringify(current.value) === JSON.stringify(value)) return fail({ code: 'NOTHING_TO_DO' });
  const row = { ...unit.life(current?.id ?? null), scope: 'app' as const, name, value };
  if (current) replaceRow(unit, 'settings', current, row);
  else unit.add('settings', row);
  return ok({ episode: null });
}
