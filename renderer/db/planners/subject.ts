import type { IdentityRow, Ref } from '../../../shared/library/rows';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import { identitiesOf, identityOfShow } from '../commit/identities';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import type { Planned, Planner } from './planner';
import { removeRow, replaceRow } from './succession';

/** The identity of the show, a season or an episode, by its ref. */
export async function subjectOf(
  unit: UnitOfWork,
  show: ShowContext,
  subject: Ref,
): Promise<Result<IdentityRow, LibraryError>> {
  if (subject === show.ref) return ok(identityOfShow(unit, show));
  const row = (await identitiesOf(unit, show, [subject])).get(subject);
  return row ? ok(row) : fail({ code: 'UNKNOWN_SUBJECT', subject });
}

/** What an action on a subject answers; the show's progress is made anew. */
export function planned(unit: UnitOfWork, show: ShowContext, subject: IdentityRow): Result<Planned, LibraryError> {
  unit.showsToRebuild.add(identityOfShow(unit, show).id);
  if (subject.kind !== 'episode') return ok({ episode: null });
  return ok({
    episode: { ref: subject.catalogue ?? subject.id, season: subject.season ?? 0, number: subject.number ?? 0 },
  });
}

export const planRate: Planner<'rate'> = async (unit, action, show) => {
  const subject = await subjectOf(unit, show, action.subject);
  if (!subject.ok) return subject;
  const { id } = subject.value;
  const [current] = await unit.database.ratings.where('[subject+state]').equals([id, 'live']).toArray();
  if ((current?.value ?? null) === action.value) return fail({ code: 'NOTHING_TO_DO' });
  const row = (replaces: string | null, value: number) => ({
    ...unit.life(replaces),
    show: identityOfShow(unit, show).id,
    subject: id,
    value,
  });
  if (action.value === null) {
    if (current) removeRow(unit, 'ratings', current);
  } else if (current) replaceRow(unit, 'ratings', current, row(current.id, action.value));
  else unit.add('ratings', row(null, action.value));
  return planned(unit, show, subject.value);
};

export const planFavourite: Planner<'favourite'> = async (unit, action, show) => {
  const subject = await subjectOf(unit, show, action.subject);
  if (!subject.ok) return subject;
  const { id } = subject.value;
  const [current] = await unit.database.favourites.where('[subject+state]').equals([id, 'live']).toArray();
  if (action.favourite === (current !== undefined)) return fail({ code: 'NOTHING_TO_DO' });
  if (current) removeRow(unit, 'favourites', current);
  else unit.add('favourites', { ...unit.life(), show: identityOfShow(unit, show).id, subject: id });
  return planned(unit, show, subject.value);
};

export const planSkip: Planner<'skip'> = async (unit, action, show) => {
  const subject = await subjectOf(unit, show, action.episode);
  if (!subject.ok) return subject;
  const { id } = subject.value;
  const pass = show.progress?.pass ?? null;
  const live = await unit.database.skips.where('[episode+state]').equals([id, 'live']).toArray();
  const current = live.find((one) => one.pass === pass);
  if (action.skipped === (current !== undefined)) return fail({ code: 'NOTHING_TO_DO' });
  if (current) removeRow(unit, 'skips', current);
  else unit.add('skips', { ...unit.life(), show: identityOfShow(unit, show).id, episode: id, pass });
  return planned(unit, show, subject.value);
};

export const planReveal: Planner<'reveal'> = async (unit, action, show) => {
  const subject = await subjectOf(unit, show, action.episode);
  if (!subject.ok) return subject;
  const { id } = subject.value;
  const [current] = await unit.database.reveals.where('[episode+state]').equals([id, 'live']).toArray();
  if (action.revealed === (current !== undefined)) return fail({ code: 'NOTHING_TO_DO' });
  if (current) removeRow(unit, 'reveals', current);
  else unit.add('reveals', { ...unit.life(), show: identityOfShow(unit, show).id, episode: id });
  return planned(unit, show, subject.value);
};
