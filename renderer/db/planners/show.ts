import { currentPass } from '../../../shared/domain/progress';
import { fail, ok } from '../../../shared/util/result';
import { identityOfShow } from '../commit/identities';
import type { Planner } from './planner';
import { removeRow, replaceRow } from './succession';

/** Sets or clears the status that the viewer chose. */
export const planSetStatus: Planner<'set-status'> = async (unit, action, show) => {
  const identity = identityOfShow(unit, show);
  const [current] = await unit.database.statuses.where('[show+state]').equals([identity.id, 'live']).toArray();
  if ((current?.status ?? null) === action.status) return fail({ code: 'NOTHING_TO_DO' });
  const next = (replaces: string | null) => ({
    ...unit.life(replaces),
    show: identity.id,
    status: action.status ?? 'watching',
  });
  if (action.status === null && current) removeRow(unit, 'statuses', current);
  else if (current) replaceRow(unit, 'statuses', current, next(current.id));
  else unit.add('statuses', next(null));
  unit.showsToRebuild.add(identity.id);
  return ok({ episode: null });
};

/** Starts a rewatch: a new pass that is now the current one. Plays and dates of earlier passes stay. */
export const planStartPass: Planner<'start-pass'> = async (unit, action, show) => {
  const identity = identityOfShow(unit, show);
  const passes = await unit.database.passes.where('[show+state]').equals([identity.id, 'live']).toArray();
  const life = unit.life();
  unit.add('passes', {
    ...life,
    show: identity.id,
    pass: life.id,
    number: (currentPass(passes)?.number ?? 1) + 1,
    name: action.name,
    startedOn: action.today,
  });
  if (show.progress?.chosen && show.progress.chosen !== 'watching') {
    const [status] = await unit.database.statuses.where('[show+state]').equals([identity.id, 'live']).toArray();
    if (status)
      replaceRow(unit, 'statuses', status, { ...unit.life(status.id), show: identity.id, status: 'watching' });
  }
  unit.showsToRebuild.add(identity.id);
  return ok({ episode: null });
};

export const planRenamePass: Planner<'rename-pass'> = async (unit, action, show) => {
  const identity = identityOfShow(unit, show);
  const passes = await unit.database.passes.where('[show+state]').equals([identity.id, 'live']).toArray();
  const current = passes.find((one) => one.pass === action.pass);
  if (!current) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  if (current.name === action.name) return fail({ code: 'NOTHING_TO_DO' });
  replaceRow(unit, 'passes', current, { ...current, ...unit.life(current.id), name: action.name });
  unit.showsToRebuild.add(identity.id);
  return ok({ episode: null });
};

/** Spoiler settings of one show; null goes back to the default of the library. */
export const planShowSpoilers: Planner<'set-show-spoilers'> = async (unit, action, show) => {
  const identity = identityOfShow(unit, show);
  const [current] = await unit.database.settings
    .where('[scope+name+state]')
    .equals([identity.id, 'spoilers', 'live'])
    .toArray();
  const next = (replaces: string | null) => ({
    ...unit.life(replaces),
    scope: identity.id,
    name: 'spoilers' as const,
    value: action.spoilers,
  });
  if (action.spoilers === null) {
    if (!current) return fail({ code: 'NOTHING_TO_DO' });
    removeRow(unit, 'settings', current);
  } else if (current) replaceRow(unit, 'settings', current, next(current.id));
  else unit.add('settings', next(null));
  unit.showsToRebuild.add(identity.id);
  return ok({ episode: null });
};
