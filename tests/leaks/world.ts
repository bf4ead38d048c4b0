import { loadPack } from '../../renderer/db/catalogue/loadPack';
import type { Library } from '../../renderer/db/commit/library';
import type { WatchbillDatabase } from '../../renderer/db/database';
import { storeNote } from '../../renderer/db/notes/storeNote';
import { SearchService } from '../../renderer/workers/search/searchService';
import { neutralSlug } from '../../shared/domain/neutral';
import type { NoteAbout } from '../../shared/domain/noteHorizon';
import type { Pack } from '../../shared/pack/pack';
import { readingLanguage, readTextsIn } from '../../shared/pack/readText';
import { aLibrary, mark, unmark } from '../support/library';
import { PICARD } from '../support/picard';
import { besidePack } from './besidePack';
import { tokenPack, type TokenPack } from './tokenPack';

/** A library over the token pack, and all the addresses that one could type. */
export type World = TokenPack & {
  database: WatchbillDatabase;
  library: Library;
  watched: ReadonlySet<string>;
  places: readonly { season: number; number: number }[];
  /** Slugs of all characters, and the neutral ones. */
  characters: readonly string[];
  people: readonly string[];
  notes: readonly string[];
  /** One list, with every episode, a season and the show in it. */
  lists: readonly string[];
  /** What the search worker runs, kept over all sets as the app keeps it: it has to forget as well. */
  search: SearchService;
  /** Goes on in another language, as a window does that is made again; the search begins anew in it. */
  speak: (language: string) => Promise<void>;
  /** Some of many arguments, others each time. */
  some: <T>(all: readonly T[], count: number) => readonly T[];
  /** Makes these the watched episodes, and nothing else. */
  watch: (episodes: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
};

const slugOf = (id: string) => id.slice(id.lastIndexOf(':') + 1);

export type WorldOptions = {
  /** How many times as many arguments are tried as a read asks for. */
  breadth?: number;
  /** Changes the pack after its gates were written down: a fault to be found. */
  plant?: (pack: Pack) => Pack;
  /** Notes take the longest to make. */
  notes?: boolean;
};

/** Beside English. German has every text; French has every second one, and falls back for the others. */
const OTHER_LANGUAGES = ['de', 'fr'];
export const LANGUAGES = ['en', ...OTHER_LANGUAGES];

/** @param random numbers from 0 to below 1. */
export async function openWorld(
  random: () => number,
  { breadth = 1, plant = (pack) => pack, notes = true }: WorldOptions = {},
): Promise<World> {
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)];
  const made = tokenPack(undefined, OTHER_LANGUAGES);
  const { database, library } = await aLibrary(plant(made.pack));
  await loadPack(database, besidePack(made.ids), 'beside', 0);
  const world: World = {
    ...made,
    database,
    library,
    watched: new Set(),
    places: made.pack.episodes.map(({ season, number }) => ({ season, number })),
    characters: made.pack.characters.flatMap(({ id, slug }) => [slug, neutralSlug(id)]),
    people: made.pack.people.map(({ id }) => slugOf(id)),
    notes: [],
    lists: [],
    search: new SearchService(database, 'leaks'),
    some: (all, count) => (all.length === 0 ? [] : Array.from({ length: count * breadth }, () => pick(all))),
    watch: (episodes) => watch(world, episodes),
    speak: async (language) => {
      if (language === readingLanguage()) return;
      await world.search.stop();
      readTextsIn(language);
      world.search = new SearchService(database, `leaks ${language}`);
    },
    close: async () => {
      readTextsIn('en');
      await world.search.stop();
      database.close();
    },
  };
  await world.watch(made.episodes);
  world.lists = await fillAList(world);
  if (notes) world.notes = await writeNotes(world);
  return world;
}

async function watch(world: World, episodes: readonly string[]): Promise<void> {
  const { library, watched } = world;
  const more = episodes.filter((one) => !watched.has(one));
  const fewer = [...watched].filter((one) => !episodes.includes(one));
  if (more.length > 0) await library.commit(mark(PICARD, { kind: 'episodes', episodes: more }));
  if (fewer.length > 0) await library.commit(unmark(PICARD, { kind: 'episodes', episodes: fewer }));
  world.watched = new Set(episodes);
}

async function fillAList({ library, episodes, pack }: World): Promise<string[]> {
  const on = { version: 1, list: '0190bbbb-0000-7000-8000-000000000001', name: 'A list' } as const;
  await library.commit({ type: 'make-list', ...on });
  const seasons = pack.seasons.flatMap(({ id, show }) => (show === PICARD ? [id] : []));
  for (const subject of [PICARD, ...seasons, ...episodes])
    await library.commit({ type: 'set-listed', ...on, show: PICARD, subject, listed: true });
  return [on.list];
}

/** One on each episode, naming who is in it, and some about other things, all written by somebody who has seen everything. */
async function writeNotes(world: World): Promise<string[]> {
  const { database, library, pack, tokens, episodes } = world;
  const written: string[] = [];
  const write = async (about: NoteAbout, name: string | null, text: string) => {
    const note = `0190aaaa-0000-7000-8000-${String(written.length).padStart(12, '0')}`;
    const answer = await storeNote(database, library, { note, version: null, about, name }, text, 'Europe/Vienna');
    if (!answer.ok) throw new Error(`A note was not stored: ${answer.error.code}`);
    written.push(note);
  };
  const namesIn = (episode: string) =>
    pack.characters
      // A name that is told later than the face is one more gate, which a note of an even later episode does not have.
      .filter(({ nameRevealedIn }) => nameRevealedIn === null)
      .filter(({ id }) => pack.appearances.some((row) => row.episode === episode && row.character === id))
      .slice(0, 4)
      .map(({ name }) => `[[${name}]]`)
      .join(' ');
  for (const { id, season, number } of pack.episodes) {
    const own = tokens.make('note', id);
    const about: NoteAbout = { kind: 'episode', ref: id, show: PICARD, season: null };
    // oxlint-disable-next-line no-await-in-loop -- the journal keeps them in this order
    await write(about, null, `# ${own}\n\n${namesIn(id)} S${season}E${number} #${tokens.make('note', id)}`);
  }
  const end = episodes.at(-1) ?? '';
  const atEnd = () => tokens.make('note', end);
  await write({ kind: 'show', ref: PICARD, show: PICARD, season: null }, null, `${atEnd()} ${namesIn(end)}`);
  await write({ kind: 'season', ref: 'season:picard:s03', show: PICARD, season: 3 }, null, atEnd());
  for (const { id, name } of pack.characters.slice(0, 6)) {
    // oxlint-disable-next-line no-await-in-loop -- the same
    await write({ kind: 'character', ref: id, show: PICARD, season: null }, name, `${atEnd()} [[${name}]]`);
  }
  const [person] = pack.people;
  if (person) await write({ kind: 'person', ref: person.id, show: null, season: null }, person.name, namesIn(end));
  await write({ kind: 'day', ref: '2026-11-21', show: null, season: null }, null, `${atEnd()} ${namesIn(end)}`);
  return written;
}
