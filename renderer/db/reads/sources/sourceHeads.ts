import { isInside, type Horizon } from '../../../../shared/domain/horizon';
import type { Source } from '../../../../shared/pack/companion';
import type { SourceId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { SourceHead } from '../companionViews';
import { readText, toldIn } from '../parts';

export function sourceHead({ id, title, kind, publisher, publishedOn, address }: Source): SourceHead {
  return { id, title: readText(title) ?? '', lang: toldIn(title), kind, publisher, publishedOn, address };
}

/** The sources among `ids` that the horizon lets be named: a recap of an unwatched episode is not, not even its title. */
export async function readSourceHeads(
  database: WatchbillDatabase,
  horizon: Horizon,
  ids: Iterable<string>,
): Promise<Record<string, SourceHead>> {
  const rows = await database.sources.bulkGet([...new Set(ids)] as SourceId[]);
  const readable = rows.flatMap((row) => (row && isInside(horizon, row.revealedIn) ? [row] : []));
  return Object.fromEntries(readable.map((row) => [row.id, sourceHead(row)]));
}

/** Of the sources that something names, those that may be read. */
export function readableOf(heads: Readonly<Record<string, SourceHead>>, ids: readonly string[]): string[] {
  return ids.filter((id) => id in heads);
}
