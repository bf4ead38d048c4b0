import type { AnyRow } from './walk';

/** Tables whose rows say something of an episode, or of a show or season, and by which field. */
const SUBJECTS: Readonly<Record<string, string>> = {
  plays: 'episode',
  skips: 'episode',
  reveals: 'episode',
  ratings: 'subject',
  favourites: 'subject',
  listItems: 'subject',
};

/** What other rows are about: these tables are looked at first. */
export const NAMED_BY_OTHERS: readonly string[] = ['identities', 'episodes'];

/**
 * Looks at rows one by one, in tables that others name first: whether a row that holds is about something of its own
 * show, and an outline about episodes that are there. Progress is worked out from these, and marking relies on them.
 */
export function createRelations(): (table: string, row: AnyRow) => string | null {
  /** The show of each identity and of each episode; a show itself has none. */
  const shows = new Map<unknown, unknown>();
  const belongs = (about: unknown, show: unknown): boolean => about === show || shows.get(about) === show;
  return (table, row) => {
    if (NAMED_BY_OTHERS.includes(table)) shows.set(row['id'], row['show']);
    if (table === 'outlines') return lacksEpisode(row, shows) ? 'places: an episode that is not there' : null;
    const field = SUBJECTS[table];
    if (field === undefined || row['state'] !== 'live') return null;
    return shows.has(row['show']) && belongs(row[field], row['show']) ? null : `${field}: nothing of its show`;
  };
}

function lacksEpisode(outline: AnyRow, shows: ReadonlyMap<unknown, unknown>): boolean {
  const places: unknown = outline['places'];
  return Array.isArray(places) && places.some((place) => !shows.has(Object(place)['ref']));
}
