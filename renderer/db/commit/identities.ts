import type { IdentityRow, Ref } from '../../../shared/library/rows';
import { assertDefined } from '../../../shared/util/assertNever';
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
  const { database } = unit;
  const catalogue = refs.filter((ref) => ref.includes(':'));
  const own = refs.filter((ref) => !ref.includes(':'));
  const parent = identityOfShow(unit, show);
  const [linked, byId, episodes, seasons] = await Promise.all([
    catalogue.length === 0 ? [] : database.identities.where('catalogue').anyOf(catalogue).toArray(),
    own.length === 0 ? [] : database.identities.bulkGet(own),
    // Titles as seen now, for identities that have to be made.
    catalogue.length === 0
      ? []
      : database.episodes.bulkGet(catalogue.filter((ref) => ref.startsWith('episode:')) as never),
    Promise.all(catalogue.filter((ref) => ref.startsWith('season:')).map((ref) => database.seasons.get(ref as never))),
  ]);
  const found = new Map<Ref, IdentityRow>();
  for (const row of linked) found.set(assertDefined(row.catalogue, 'it was found by its catalogue id'), row);
  for (const row of byId) if (row) found.set(row.id, row);
  for (const row of found.values()) unit.touchIdentity(row);
  for (const episode of episodes) {
    if (!episode || found.has(episode.id)) continue;
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
    if (!season || found.has(season.id)) continue;
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
