import type { IdentityRow, Ref } from '../../../shared/library/rows';
import type { EpisodeId, SeasonId } from '../../../shared/pack/basics';
import type { ShowContext } from './showContext';
import type { UnitOfWork } from './unit';

const made = (unit: UnitOfWork): Pick<IdentityRow, 'id' | 'createdAt' | 'foreignIds'> => ({
  id: unit.newId(),
  createdAt: unit.now,
  foreignIds: [],
});

/** The show's identity: the one there is, or a new one. */
export function identityOfShow(unit: UnitOfWork, show: ShowContext): IdentityRow {
  if (show.identity) {
    unit.touchIdentity(show.identity);
    return show.identity;
  }
  const row: IdentityRow = {
    ...made(unit),
    kind: 'show',
    show: null,
    season: null,
    number: null,
    title: show.title,
    airedOn: null,
    catalogue: show.catalogue,
  };
  unit.add('identities', row);
  show.identity = row;
  return row;
}

/**
 * Identities of episodes and seasons by ref, made where there is none yet. `refs` are catalogue ids or identity
 * ids; a ref that is neither is left out of the answer.
 */
export async function identitiesOf(
  unit: UnitOfWork,
  show: ShowContext,
  refs: readonly Ref[],
): Promise<Map<Ref, IdentityRow>> {
  const parent = identityOfShow(unit, show);
  const found = await findIdentities(unit, show, refs);
  for (const row of found.values()) unit.touchIdentity(row);
  const missing = refs.filter((ref) => !found.has(ref));
  if (missing.length === 0) return found;
  const [episodes, seasons] = await Promise.all([
    // Titles as seen now, for identities that have to be made.
    unit.database.episodes.bulkGet(missing.filter((ref) => ref.startsWith('episode:')) as EpisodeId[]),
    unit.database.seasons.bulkGet(missing.filter((ref) => ref.startsWith('season:')) as SeasonId[]),
  ]);
  for (const episode of episodes) {
    if (!episode) continue;
    const { season, number, airedOn } = episode;
    const title = Object.values(episode.title)[0] ?? null;
    const row: IdentityRow = {
      ...made(unit),
      kind: 'episode',
      show: parent.id,
      season,
      number,
      title,
      airedOn,
      catalogue: episode.id,
    };
    unit.add('identities', row);
    found.set(episode.id, row);
  }
  for (const season of seasons) {
    if (!season) continue;
    const row: IdentityRow = {
      ...made(unit),
      kind: 'season',
      show: parent.id,
      season: season.number,
      number: null,
      title: null,
      airedOn: null,
      catalogue: season.id,
    };
    unit.add('identities', row);
    found.set(season.id, row);
  }
  return found;
}

/** From here on all identities of the show are read at once instead of one by one. */
const MANY = 6;

async function findIdentities(
  unit: UnitOfWork,
  show: ShowContext,
  refs: readonly Ref[],
): Promise<Map<Ref, IdentityRow>> {
  const { identities } = unit.database;
  const found = new Map<Ref, IdentityRow>();
  const unread = refs.filter((ref) => {
    const row = show.linked.get(ref);
    if (row) found.set(ref, row);
    return !show.asked.has(ref);
  });
  if (unread.length === 0 || show.identity === null || !show.identityIsStored) return found;
  const rows =
    unread.length > MANY
      ? await identities.where('show').equals(show.identity.id).toArray()
      : await Promise.all(
          unread.map((ref) =>
            ref.includes(':') ? identities.where('catalogue').equals(ref).first() : identities.get(ref),
          ),
        );
  const wanted = new Set(unread);
  for (const row of rows) {
    const ref = row && (row.catalogue !== null && wanted.has(row.catalogue) ? row.catalogue : row.id);
    if (row && ref !== undefined && wanted.has(ref)) found.set(ref, row);
  }
  return found;
}
