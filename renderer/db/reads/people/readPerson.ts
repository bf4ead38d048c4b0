import type { EpisodeId, PersonId, SeasonId } from '../../../../shared/pack/basics';
import type { Credit, Person } from '../../../../shared/pack/catalogue';
import { groupBy } from '../../../../shared/util/groupBy';
import type { WatchbillDatabase } from '../../database';
import type { FromPack, OutlineRow } from '../../tables';
import { readCompanion } from '../companion/companion';
import { headOf } from '../parts';
import type { PersonPage } from './peopleViews';
import { readShowWork, type ShowWork } from './showWork';

/**
 * What one person did, over all packs that know it. Null when nobody has this address, and while nothing of whoever has
 * it may be read: also when another pack knows the same person by work that may be, because this address would tell
 * that there is something here as well.
 */
export async function readPerson(database: WatchbillDatabase, pack: string, slug: string): Promise<PersonPage | null> {
  const row = await findPerson(database, pack, slug);
  if (!row) return null;
  const same = await readSame(database, row);
  const ids = new Set<string>(same.map((person) => person.id));
  const outlines = await readShowsOf(database, same);
  const shows = await Promise.all(
    [...outlines].map(async ([outline, credits]) => {
      const companion = await readCompanion(database, outline.slug);
      const work = companion && (await readShowWork(database, companion, credits, (person) => ids.has(person)));
      const own = [...(work ?? [])].filter(([person]) => ids.has(person));
      return { outline, own };
    }),
  );
  const named = new Set(shows.flatMap(({ own }) => own.map(([person]) => person)));
  if (!named.has(row.id)) return null;
  const readable = same.filter((person) => named.has(person.id));
  const names = new Set(readable.flatMap((person) => [person.name, ...person.otherNames]));
  names.delete(row.name);
  return {
    name: row.name,
    otherNames: [...names],
    shows: shows
      .filter(({ own }) => own.length > 0)
      .map(({ outline, own }) => ({
        show: headOf(outline),
        premieredOn: outline.premieredOn,
        ...join(own.map(([, work]) => work)),
      }))
      .toSorted((a, b) => ((a.premieredOn ?? '9') < (b.premieredOn ?? '9') ? -1 : 1)),
  };
}

/** By the pack that the address names, or by one that it refers to: its credits may name people of there. */
async function findPerson(database: WatchbillDatabase, pack: string, slug: string): Promise<FromPack<Person> | null> {
  const known = await database.packs.get(pack);
  const ids = [pack, ...(known?.refersTo ?? [])].map((name): PersonId => `person:${name}:${slug}`);
  const rows = await database.people.bulkGet(ids);
  return rows.find((row) => row !== undefined) ?? null;
}

/** The same person in every pack. A pack names one that it refers to, so they form a chain or a star. */
async function readSame(database: WatchbillDatabase, row: FromPack<Person>): Promise<FromPack<Person>[]> {
  const found = new Map<string, FromPack<Person>>([[row.id, row]]);
  for (let open = [row]; open.length > 0;) {
    const next = await Promise.all(
      open.map(async ({ id, sameAs }) => [
        ...(sameAs === null ? [] : [await database.people.get(sameAs)]),
        ...(await database.people.where('sameAs').equals(id).toArray()),
      ]),
    );
    open = next.flat().flatMap((one) => (one && !found.has(one.id) ? [one] : []));
    for (const one of open) found.set(one.id, one);
  }
  return [...found.values()];
}

/** The shows that somebody worked on, each with those credits; and those on whose cards only an actor stands. */
async function readShowsOf(
  database: WatchbillDatabase,
  people: readonly FromPack<Person>[],
): Promise<Map<OutlineRow, Credit[]>> {
  const own = await Promise.all(people.map(({ id }) => database.credits.where('person').equals(id).toArray()));
  const credits = own.flat();
  const packs = new Set([...people, ...credits].map(({ pack }) => pack));
  const [showOf, cards] = await Promise.all([
    readShowOf(database, credits),
    Promise.all([...packs].map((pack) => database.characters.where('pack').equals(pack).toArray())),
  ]);
  const ids = new Set<string>(people.map(({ id }) => id));
  const acted = cards.flat().filter(({ actors }) => actors.some(({ person }) => ids.has(person)));
  const byShow = groupBy(credits, ({ on }) => showOf.get(on) ?? on);
  const shows = [...new Set([...byShow.keys(), ...acted.map(({ show }) => show as string)])];
  const outlines = await database.outlines.bulkGet(shows);
  return new Map(outlines.flatMap((outline) => (outline ? [[outline, byShow.get(outline.show) ?? []] as const] : [])));
}

/** The show that each season and episode belongs to. */
async function readShowOf(database: WatchbillDatabase, credits: readonly Credit[]): Promise<Map<string, string>> {
  const on = [...new Set(credits.map((credit) => credit.on))];
  const [seasons, episodes] = await Promise.all([
    database.seasons.bulkGet(on.filter((id) => id.startsWith('season:')) as SeasonId[]),
    database.episodes.bulkGet(on.filter((id) => id.startsWith('episode:')) as EpisodeId[]),
  ]);
  return new Map([...seasons, ...episodes].flatMap((row) => (row ? [[row.id, row.show] as const] : [])));
}

/** Work that two packs know of one show. */
function join(work: readonly ShowWork[]): Pick<ShowWork, 'parts' | 'work'> {
  return { parts: work.flatMap((one) => one.parts), work: work.flatMap((one) => one.work) };
}
