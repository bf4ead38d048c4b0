import type { WatchbillDatabase } from '../../database';
import { readPlaces } from '../sources/placesOf';
import { readNaming } from './naming';
import { NoteContext } from './noteContext';
import type { NoteCandidates, NoteSubject } from './noteViews';
import { findSubject } from './subjects';

/** What may be named in a note on this: everybody known within the horizon, and the episodes of its show. */
export async function readNoteCandidates(database: WatchbillDatabase, subject: NoteSubject): Promise<NoteCandidates> {
  const context = await NoteContext.begin(database);
  const show = (await findSubject(context, subject))?.about.show ?? null;
  const [naming, known] = await Promise.all([readNaming(context, show), show === null ? null : context.show(show)]);
  const names = naming.things.map(({ to, names: [first, ...others] }) => ({
    name: first?.name ?? '',
    otherNames: others.map(({ name }) => name),
    to,
  }));
  if (!known) return { names, episodes: [] };
  const { outline, horizon } = known;
  const refs = outline.places.map(({ ref }) => ref);
  const places = await readPlaces(database, outline, horizon, refs);
  return { names, episodes: refs.flatMap((ref) => places.get(ref) ?? []) };
}
