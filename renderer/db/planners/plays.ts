import { whenOf } from '../../../shared/domain/when';
import type { IdentityRow, LibraryId, PlayRow } from '../../../shared/library/rows';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import type { ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import type { Planned, Planner } from './planner';
import { removeRow, replaceRow } from './succession';
import { episodesOf } from './targets';

/** Takes away the plays of the current pass: those that the viewer sees ticked. */
export const planUnmark: Planner<'unmark'> = async (unit, action, show) => {
  const targeted = episodesOf(show, action.target, action);
  if (targeted === null) return fail({ code: 'UNKNOWN_SUBJECT', subject: action.show });
  const { identity, progress } = show;
  if (!identity || !progress) return fail({ code: 'NOTHING_TO_DO' });
  const refs = new Set(targeted.map((place) => place.ref).filter((ref) => (progress.seen[ref]?.[1] ?? 0) > 0));
  const plays = await livePlays(unit, identity.id);
  const identities = await readIdentities(unit, plays);
  const shown = plays.filter((play) => {
    const episode = identities.get(play.episode);
    return play.pass === progress.pass && episode !== undefined && refs.has(episode.catalogue ?? episode.id);
  });
  if (shown.length === 0) return fail({ code: 'NOTHING_TO_DO' });
  return removeAll(unit, show, shown, identities);
};

/** Takes away the plays named, whichever pass they belong to. */
export const planRemovePlays: Planner<'remove-plays'> = async (unit, action, show) => {
  const plays = await readLive(unit, action.plays);
  if (!plays.ok) return plays;
  return removeAll(unit, show, plays.value, await readIdentities(unit, plays.value));
};

/** Gives plays another date. Several keep their order; a range or a bulk date is spread over them in it. */
export const planEditPlays: Planner<'edit-plays'> = async (unit, action, show) => {
  const read = await readLive(unit, action.plays);
  if (!read.ok) return read;
  const plays = read.value.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const identities = await readIdentities(unit, plays);
  plays.forEach((play, index) => {
    const episode = identities.get(play.episode);
    const airedOn = show.places.find((place) => place.ref === (episode?.catalogue ?? play.episode))?.airedOn ?? null;
    const when = whenOf(action.when, airedOn ?? episode?.airedOn ?? null, index, plays.length);
    replaceRow(unit, 'plays', play, { ...play, ...unit.life(play.id), ...when });
  });
  return finish(unit, show, plays, identities);
};

async function livePlays(unit: UnitOfWork, show: LibraryId): Promise<PlayRow[]> {
  const range = [
    [show, 'live', -Infinity],
    [show, 'live', Infinity],
  ] as const;
  return unit.database.plays
    .where('[show+state+order]')
    .between(...range)
    .toArray();
}

async function readLive(unit: UnitOfWork, ids: readonly LibraryId[]): Promise<Result<PlayRow[], LibraryError>> {
  const rows = await unit.database.plays.bulkGet([...new Set(ids)]);
  const live = rows.filter((row) => row?.state === 'live') as PlayRow[];
  const count = rows.length - live.length;
  return count === 0 ? ok(live) : fail({ code: 'CHANGED_MEANWHILE', count });
}

async function readIdentities(unit: UnitOfWork, plays: readonly PlayRow[]): Promise<Map<LibraryId, IdentityRow>> {
  const ids = [...new Set(plays.map((play) => play.episode))];
  const rows = await unit.database.identities.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

function removeAll(
  unit: UnitOfWork,
  show: ShowContext,
  plays: readonly PlayRow[],
  identities: ReadonlyMap<LibraryId, IdentityRow>,
): Result<Planned, LibraryError> {
  for (const play of plays) removeRow(unit, 'plays', play);
  return finish(unit, show, plays, identities);
}

function finish(
  unit: UnitOfWork,
  show: ShowContext,
  plays: readonly PlayRow[],
  identities: ReadonlyMap<LibraryId, IdentityRow>,
): Result<Planned, LibraryError> {
  if (show.identity) {
    unit.touchIdentity(show.identity);
    unit.showsToRebuild.add(show.identity.id);
  }
  const touched = [...new Set(plays.map((play) => play.episode))].map((id) => identities.get(id));
  for (const row of touched) if (row) unit.touchIdentity(row);
  const [only] = touched;
  const single = touched.length === 1 && only ? only : null;
  return ok({
    episode: single
      ? { ref: single.catalogue ?? single.id, season: single.season ?? 0, number: single.number ?? 0 }
      : null,
  });
}
