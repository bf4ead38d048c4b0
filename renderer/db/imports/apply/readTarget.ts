import type { IdentityRow, OwnShowRow } from '../../../../shared/library/rows';
import type { Episode } from '../../../../shared/pack/catalogue';
import { isOwnPack, ownPackName, ownShowId } from '../../catalogue/ownShowRows';
import type { WatchbillDatabase } from '../../database';
import { EpisodeFinder, type Slot } from '../match/episodeFinder';
import type { HeldShow, JudgedTarget } from '../judge/judged';

/** What rows are judged against, and the row of the own show where it is one. */
export type Target = { target: JudgedTarget; own: OwnShowRow | null };

/** A show that nobody knows yet. `id` is a new library id. */
export function newTarget(id: string, isFilm: boolean): Target {
  const pack = ownPackName(id);
  const finder = new EpisodeFinder([]);
  return { target: { kind: 'new', ref: ownShowId(pack), pack, isFilm, finder, seasons: new Map() }, own: null };
}

/** A show of the catalogue, or one that only the library keeps, with all its episodes. */
export async function readTarget(database: WatchbillDatabase, ref: string, held: HeldShow): Promise<Target> {
  const alone = held.identities.filter((row) => row.kind === 'episode');
  if (!ref.startsWith('show:')) {
    const finder = new EpisodeFinder(alone.map(slotOfIdentity));
    return { target: { kind: 'known', ref, pack: null, isFilm: false, finder, seasons: new Map() }, own: null };
  }
  const pack = ref.split(':')[1] ?? '';
  const range = [
    [ref, -Infinity, -Infinity],
    [ref, Infinity, Infinity],
  ] as const;
  const [show, episodes, seasons, own] = await Promise.all([
    database.shows.get(ref as `show:${string}:${string}`),
    database.episodes
      .where('[show+season+number]')
      .between(...range)
      .toArray(),
    database.seasons.where('[show+number]').between([ref, -Infinity], [ref, Infinity]).toArray(),
    isOwnPack(pack) ? database.ownShows.where('[pack+state]').equals([pack, 'live']).first() : undefined,
  ]);
  const refs = new Set<string>(episodes.map((row) => row.id));
  const slots = [
    ...episodes.map(slotOfEpisode),
    ...alone.filter((row) => row.catalogue === null || !refs.has(row.catalogue)).map(slotOfIdentity),
  ];
  const isStub = own?.content.origin === 'stub';
  return {
    target: {
      kind: isStub ? 'stub' : 'known',
      ref,
      pack: isStub ? pack : null,
      isFilm: show?.kind === 'film',
      finder: new EpisodeFinder(slots),
      seasons: new Map(seasons.map((row) => [row.number, row.id])),
    },
    own: own ?? null,
  };
}

function slotOfEpisode(row: Episode): Slot {
  const { id, season, number, absolute, kind, title, airedOn, foreignIds } = row;
  return {
    key: id,
    ref: id,
    identity: null,
    season,
    number,
    absolute,
    special: kind === 'special',
    titles: Object.values(title),
    airedOn,
    ids: foreignIds,
    isNew: false,
  };
}

function slotOfIdentity({ id, catalogue, season, number, title, airedOn, foreignIds }: IdentityRow): Slot {
  return {
    key: id,
    ref: catalogue,
    identity: id,
    season: season ?? 0,
    number: number ?? 0,
    absolute: null,
    special: season === 0,
    titles: title === null ? [] : [title],
    airedOn,
    ids: foreignIds,
    isNew: false,
  };
}
