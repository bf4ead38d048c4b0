import { addPlays, deriveProgress, emptyProgress, type Progress } from '../../../shared/domain/progress';
import { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { LibraryId } from '../../../shared/library/rows';
import { assertDefined } from '../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../database';
import { readHiddenImports, withoutHidden } from '../imports/apply/hidden';
import { carryShelf, refreshShelves } from '../shelves/upkeep';
import type { TotalsRow } from '../tables';
import { readShow, type ShowContext } from './showContext';
import type { UnitOfWork } from './unit';

/**
 * Rebuilds the progress of one show from its rows; null when nothing is left of the show. Writes nothing. Rows of an
 * import that is not whole do not count, unless it is the one that is about to (`including`).
 */
export async function rebuildProgress(
  database: WatchbillDatabase,
  show: LibraryId,
  including: LibraryId | null = null,
): Promise<Progress | null> {
  const context = await readShow(database, show);
  if (!context?.identity) return null;
  const live = [show, 'live'];
  const [unfinished, identities, plays, passes, statuses, skips, reveals, ratings, favourites, settings] =
    await Promise.all([
      readHiddenImports(database),
      database.identities.where('show').equals(show).toArray(),
      database.plays.where('[show+state+order]').between([show, 'live', -Infinity], [show, 'live', Infinity]).toArray(),
      database.passes.where('[show+state]').equals(live).toArray(),
      database.statuses.where('[show+state]').equals(live).toArray(),
      database.skips.where('[show+state]').equals(live).toArray(),
      database.reveals.where('[show+state]').equals(live).toArray(),
      database.ratings.where('[show+state]').equals(live).toArray(),
      database.favourites.where('[show+state]').equals(live).toArray(),
      database.settings.where('[scope+name+state]').equals([show, 'spoilers', 'live']).toArray(),
    ]);
  const hidden = new Set([...unfinished].filter((one) => one !== including));
  const refs = new Map(identities.map((row) => [row.id, row.catalogue ?? row.id]));
  refs.set(show, context.ref);
  const refOf = (id: LibraryId) => assertDefined(refs.get(id), `identity ${id} belongs to show ${show}`);
  // What cannot be read is as if it had never been set: strict.
  const spoilers = settings[0] ? (SpoilerSettings.safeParse(settings[0].value).data ?? null) : null;
  const rows = {
    show,
    catalogue: context.catalogue,
    refOf,
    plays: withoutHidden(plays, hidden),
    passes,
    skips,
    reveals,
    ratings: withoutHidden(ratings, hidden),
    favourites: withoutHidden(favourites, hidden),
    spoilers,
  };
  return deriveProgress({ ...rows, status: withoutHidden(statuses, hidden)[0] ?? null }, context.outline);
}

/**
 * Brings progress up to date, in the same transaction as the rows it comes from. Carrying forward needs nothing but
 * the new plays; a rebuild reads the show's rows again, so it waits until they are `written`.
 */
export async function updateProgress(
  unit: UnitOfWork,
  show: ShowContext | null,
  written: Promise<void>,
  sum: TotalsRow | null,
): Promise<void> {
  const { database, addedPlays, showsToRebuild } = unit;
  if (show?.identity && addedPlays.length > 0 && !showsToRebuild.has(show.identity.id)) {
    const before = show.progress ?? emptyProgress(show.identity.id, show.catalogue);
    const after = addPlays(before, addedPlays, show.outline);
    await Promise.all([database.progress.put(after), carryShelf(database, show.row, show.progress, after, sum)]);
  }
  if (showsToRebuild.size === 0) return;
  await written;
  await putRebuilt(database, [...showsToRebuild]);
}

/** Rebuilds the progress of these shows and what lists have of them. `including` as in `rebuildProgress`. */
export async function putRebuilt(
  database: WatchbillDatabase,
  shows: readonly LibraryId[],
  including: LibraryId | null = null,
): Promise<void> {
  // A show may have got another link to the catalogue: the one that it had is free then.
  const before = await database.progress.bulkGet([...shows]);
  const touched = new Set<string | null | undefined>(shows);
  for (const row of before) touched.add(row?.catalogue);
  for (const id of shows) {
    const rebuilt = await rebuildProgress(database, id, including);
    touched.add(rebuilt?.catalogue);
    if (rebuilt === null) await database.progress.delete(id);
    else await database.progress.put(rebuilt);
  }
  await refreshShelves(database, touched);
}

/** Rebuilds the progress of every show whose outline a newly loaded pack may have changed. */
export async function rebuildForCatalogue(database: WatchbillDatabase, shows: readonly string[]): Promise<void> {
  const touched = await database.progress.where('catalogue').anyOf(shows).toArray();
  for (const { show } of touched) {
    const rebuilt = await rebuildProgress(database, show);
    if (rebuilt) await database.progress.put(rebuilt);
  }
  await refreshShelves(database, shows);
}
