import { statusAfterMark } from '../../../shared/domain/status';
import { whenOf } from '../../../shared/domain/when';
import type { PlayRow } from '../../../shared/library/rows';
import { assertDefined } from '../../../shared/util/assertNever';
import { fail, ok } from '../../../shared/util/result';
import { identitiesOf, identityOfShow } from '../commit/identities';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import type { Planner } from './planner';
import { removeRow, replaceRow } from './succession';
import { episodesOf } from './targets';

/** Adds plays in the current pass; what was skipped is no longer, and a put-off show is being watched again. */
export const planMark: Planner<'mark'> = async (unit, action, show) => {
  const targeted = episodesOf(show, action.target, action);
  if (targeted === null) return fail({ code: 'UNKNOWN_SUBJECT', subject: action.show });
  const seen = show.progress?.seen ?? {};
  const places = targeted.filter((place) => action.again || (seen[place.ref]?.[1] ?? 0) === 0);
  const [first] = places;
  if (!first) return fail({ code: 'NOTHING_TO_DO' });

  const identities = await identitiesOf(
    unit,
    show,
    places.map((place) => place.ref),
  );
  const parent = identityOfShow(unit, show);
  places.forEach((place, index) => {
    const identity = assertDefined(identities.get(place.ref), 'an identity was made for every episode');
    const play: PlayRow = {
      ...unit.life(),
      show: parent.id,
      episode: identity.id,
      ...whenOf(action.when, place.airedOn, index, places.length),
      pass: show.progress?.pass ?? null,
      origin: { kind: places.length > 1 ? 'bulk' : 'mark', import: null },
    };
    unit.add('plays', play);
    unit.addedPlays.push({ play, ref: place.ref });
  });
  await takeBackSkips(
    unit,
    show,
    new Set([...identities.values()].map((row) => row.id)),
    places.map((one) => one.ref),
  );
  await watchAgain(unit, show);
  return ok({ episode: places.length === 1 ? { ref: first.ref, season: first.season, number: first.number } : null });
};

async function takeBackSkips(
  unit: UnitOfWork,
  show: ShowContext,
  episodes: ReadonlySet<string>,
  refs: readonly string[],
): Promise<void> {
  const { progress } = show;
  if (!progress || !refs.some((ref) => progress.skipped.includes(ref))) return;
  const live = await unit.database.skips.where('[show+state]').equals([progress.show, 'live']).toArray();
  for (const skip of live) {
    if (skip.pass === progress.pass && episodes.has(skip.episode)) removeRow(unit, 'skips', skip);
  }
  unit.showsToRebuild.add(progress.show);
}

async function watchAgain(unit: UnitOfWork, show: ShowContext): Promise<void> {
  const { progress } = show;
  const status = statusAfterMark(progress?.chosen ?? null);
  if (!progress || status === null) return;
  const [current] = await unit.database.statuses.where('[show+state]').equals([progress.show, 'live']).toArray();
  if (!current) return;
  replaceRow(unit, 'statuses', current, { ...unit.life(current.id), show: progress.show, status });
  unit.showsToRebuild.add(progress.show);
}
