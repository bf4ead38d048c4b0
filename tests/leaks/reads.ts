import 'fake-indexeddb/auto';
import * as reads from '../../renderer/db/reads';
import { readPaletteShows, readPaletteTitles } from '../../renderer/db/reads/paletteIndex';
import { readSettingsPage } from '../../renderer/db/reads/settingsPage';
import { neutralSlug } from '../../shared/domain/neutral';
import type { NoteSubject } from '../../renderer/db/reads';
import { cardDocument } from '../../renderer/features/cardExport/cardDocument';
import { fileNameOf } from '../../renderer/features/cardExport/keepCards';
import { documentWords } from '../../renderer/features/cardExport/documentWords';
import { readCalendar, readFollowed } from '../../renderer/db/reads/calendar/readCalendar';
import * as history from '../../renderer/db/reads/history/readHistory';
import { readCountedPlays, readRatings, readStatisticsPage } from '../../renderer/db/reads/statistics/readStatistics';
import { readAirDates } from '../../renderer/db/reads/exports/readAirDates';
import { readExportsPage } from '../../renderer/db/reads/exports/readExportsPage';
import { readNotesToExport } from '../../renderer/db/reads/exports/readNotesToExport';
import { readPlaysToExport } from '../../renderer/db/reads/exports/readPlaysToExport';
import { readRecap } from '../../renderer/db/reads/exports/readRecap';
import { recapDocument } from '../../renderer/features/cardExport/recap/recapDocument';
import { recapWords } from '../../renderer/features/cardExport/recap/recapWords';
import { calendarEvent } from '../../shared/exports/calendar';
import { noteFiles } from '../../shared/exports/noteFiles';
import { playsRecord } from '../../shared/exports/playsCsv';
import { readNoteDocuments, readNoteDocumentsOf } from '../../renderer/db/reads/search/noteDocuments';
import { readRecentSearches } from '../../renderer/db/reads/search/recentSearches';
import { readSearchScope } from '../../renderer/db/reads/search/readSearchScope';
import { readSearchDocuments, readShowsTouchedBy } from '../../renderer/db/reads/search/readSearchDocuments';
import { readImports } from '../../renderer/db/reads/imports/readImports';
import { readList } from '../../renderer/db/reads/lists/readList';
import { readListSubject } from '../../renderer/db/reads/lists/readListSubject';
import { readListChoices, readLists } from '../../renderer/db/reads/lists/readLists';
import { readMatch, readMatchTargets } from '../../renderer/db/reads/ownShows/readMatch';
import { readOwnShow, readOwnShows, readShowOrigin } from '../../renderer/db/reads/ownShows/readOwnShow';
import { readAddedPacks, readPackStanding } from '../../renderer/db/reads/ownShows/readPackStanding';
import { readUnmatched } from '../../renderer/db/reads/ownShows/readUnmatched';
import { PICARD } from '../support/picard';
import { TODAY } from '../support/smallPack';
import type { World } from './world';

type Ask = () => Promise<unknown>;

const SHOW = 'picard';
const EVERY_PLAY = { show: null, kind: null, pass: null, origin: null, sure: null };
const NO_FILTER = { text: '', show: null, kind: null, tag: null };

/** What one could ask notes about: something of the show, and something typed. */
function subjectsOf({ some, characters, people, places }: World): readonly NoteSubject[] {
  const general: NoteSubject[] = [
    { kind: 'show', show: SHOW },
    { kind: 'season', show: SHOW, season: 3 },
    { kind: 'day', day: '2026-11-21' },
  ];
  const typed: NoteSubject[] = [
    ...some(places, 1).map((place) => ({ kind: 'episode', show: SHOW, ...place }) as const),
    ...some(characters, 1).map((character) => ({ kind: 'character', show: SHOW, character }) as const),
    ...some(people, 1).map((person) => ({ kind: 'person', pack: SHOW, person }) as const),
  ];
  return [...some(general, 1), ...some(typed, 1)];
}

/** Addresses of cards: one of somebody met, any that could be typed, and of all who are known by another name first. */
function cardsOf({ pack, all, isInside, watched, some, characters }: World): readonly string[] {
  const open = new Set(
    all.filter(({ kind, gate }) => kind === 'slug' && isInside(gate, watched)).map(({ token }) => token),
  );
  const met = pack.characters.map(({ slug }) => slug).filter((slug) => open.has(slug));
  const hidden = pack.characters.filter(({ nameBefore }) => nameBefore !== null).map(({ id }) => neutralSlug(id));
  return [...some(met, 1), ...some(characters, 1), ...hidden];
}

/**
 * Every function that reads for a screen, and the ways in which it is asked. A new one has to be added here: a test
 * compares this list with what the app takes from `renderer/db/`.
 */
export const READS: Record<string, (world: World) => readonly Ask[] | Promise<readonly Ask[]>> = {
  readUpNext: ({ database }) => [() => reads.readUpNext(database, TODAY)],
  readFirstScreen: ({ database }) => [1, 100].map((rows) => () => reads.readFirstScreen(database, TODAY, rows)),
  readLibrary: ({ database }) => [() => reads.readLibrary(database)],
  readLibraryTotals: ({ database }) => [() => reads.readLibraryTotals(database)],
  readLibraryShown: ({ database }) =>
    ['', 'zq'].map(
      (query) => () => reads.readLibraryShown(database, { sort: 'last', scope: 'all', status: 'all', query }),
    ),
  readLibraryItems: ({ database }) => [() => reads.readLibraryItems(database, [PICARD])],
  readFranchiseItems: ({ database }) => [() => reads.readFranchiseItems(database)],
  readShowPage: ({ database }) => [() => reads.readShowPage(database, SHOW, TODAY)],
  readEpisodePage: ({ database, places, some }) =>
    some(places, 1).map((at) => () => reads.readEpisodePage(database, SHOW, at.season, at.number, TODAY)),
  readEpisode: ({ database, places, some }) =>
    some(places, 1).map((at) => () => reads.readEpisode(database, SHOW, at.season, at.number, TODAY)),
  readJournal: ({ database }) => [() => reads.readJournal(database, { limit: 30 }, TODAY)],
  readWatching: ({ database }) => [() => reads.readWatching(database, TODAY)],
  readCompanionShow: ({ database }) => [() => reads.readCompanionShow(database, [SHOW])],
  readMetCount: ({ database }) => [() => reads.readMetCount(database, SHOW)],
  readSettings: ({ database }) => [() => reads.readSettings(database)],
  readSettingsPage: ({ database }) => [() => readSettingsPage(database)],
  readPaletteShows: ({ database }) => [() => readPaletteShows(database, TODAY)],
  readPaletteTitles: ({ database }) => [() => readPaletteTitles(database)],
  readGallery: ({ database }) => [() => reads.readGallery(database, SHOW)],
  readCard: (world) =>
    cardsOf(world).flatMap((slug, index) => {
      const asOf = index === 0 ? world.some(world.episodes, 1) : [];
      return [null, ...asOf].map((at) => () => readCardAndDocument(world, slug, at));
    }),
  readRelations: ({ database }) => [() => reads.readRelations(database, SHOW)],
  readUnlocked: ({ database, episodes, places, some, watched }) => {
    const newest = places.filter((_, index) => watched.has(episodes[index] ?? '')).slice(-1);
    return [...newest, ...some(places, 1)].map((at) => () => reads.readUnlocked(database, SHOW, at.season, at.number));
  },
  readUnlockedByMark: ({ database, places, some }) =>
    some(places, 1).map((at) => () => reads.readUnlockedByMark(database, SHOW, at.season, at.number)),
  readUnlockedNumbers: async ({ database }) => {
    const identities = (await database.identities.toArray()).map(({ id }) => id);
    return [() => reads.readUnlockedNumbers(database, SHOW, identities)];
  },
  readSources: ({ database }) => [() => reads.readSources(database, SHOW)],
  readSourceUses: ({ database, pack, some }) =>
    some(pack.sources, 1).map(
      ({ id }) =>
        () =>
          reads.readSourceUses(database, SHOW, id),
    ),
  readConflicts: ({ database }) => [() => reads.readConflicts(database, SHOW)],
  readFranchise: ({ database }) => [() => reads.readFranchise(database, 'star-trek')],
  readFranchiseOf: ({ database }) => [() => reads.readFranchiseOf(database, PICARD)],
  readPeople: ({ database }) => [() => reads.readPeople(database, SHOW)],
  readPerson: ({ database, people, some }) =>
    some(people, 1).map((slug) => () => reads.readPerson(database, some([SHOW, 'startrek'], 1)[0] ?? SHOW, slug)),
  readProduction: ({ database }) => [() => reads.readProduction(database, SHOW)],
  readNotes: ({ database }) => [() => reads.readNotes(database, NO_FILTER)],
  readNewestNotes: ({ database }) => [() => reads.readNewestNotes(database, NO_FILTER)],
  readNoteCount: ({ database }) => [() => reads.readNoteCount(database)],
  readNoteCountOn: ({ database }) => [() => reads.readNoteCountOn(database, SHOW)],
  readNote: ({ database, notes, some }) => some(notes, 1).map((id) => () => reads.readNote(database, id)),
  readNoteHead: ({ database, notes, some }) => some(notes, 1).map((id) => () => reads.readNoteHead(database, id)),
  readNoteVersions: ({ database, notes, some }) =>
    some(notes, 1).map((id) => () => reads.readNoteVersions(database, id)),
  readLists: ({ database }) => [() => readLists(database)],
  readList: ({ database, lists }) => lists.map((list) => () => readList(database, list, TODAY)),
  readListChoices: ({ database, episodes, some }) =>
    some(episodes, 1).map((ref) => () => readListChoices(database, ref)),
  readListSubject: (world) =>
    subjectsOf(world).flatMap((one) => ('show' in one ? [() => readListSubject(world.database, one, TODAY)] : [])),
  readImports: ({ database }) => [() => readImports(database)],
  readBacklinks: (world) => subjectsOf(world).map((one) => () => reads.readBacklinks(world.database, one)),
  readNotesOn: (world) => subjectsOf(world).map((one) => () => reads.readNotesOn(world.database, one)),
  readNoteCandidates: (world) =>
    subjectsOf(world)
      .slice(0, 1)
      .map((one) => () => reads.readNoteCandidates(world.database, one)),
  readPlaceOfRef: ({ database, episodes, some }) =>
    some(episodes, 1).map((ref) => () => reads.readPlaceOfRef(database, ref)),
  // Ten years around the show, specials too.
  readCalendar: ({ database }) => [
    () => readCalendar(database, { from: '2018-01-01', to: '2028-01-01', specials: true }, TODAY),
  ],
  readFollowed: ({ database }) => [() => readFollowed(database)],
  readHistory: ({ database }) => [() => history.readHistory(database, EVERY_PLAY, history.NEWEST, 100)],
  readHistorySpan: ({ database }) => [() => history.readHistorySpan(database, EVERY_PLAY, history.NEWEST, null)],
  readPointBefore: ({ database }) => [() => history.readPointBefore(database, null, 0, 100)],
  readHistoryOverview: ({ database }) => [() => history.readHistoryOverview(database)],
  // Marks of the tests are of this day.
  readOnThisDay: ({ database }) => [() => history.readOnThisDay(database, `2027${TODAY.slice(4)}`)],
  readCountedPlays: ({ database }) => [() => gathered(readCountedPlays(database, null))],
  readStatisticsPage: ({ database }) => [() => readStatisticsPage(database)],
  readRatings: async ({ database }) => {
    const shows = (await database.identities.toArray()).filter(({ kind }) => kind === 'show');
    return shows.map(
      ({ id }) =>
        () =>
          readRatings(database, id),
    );
  },
  readOwnShow: ({ database }) => [() => readOwnShow(database, 'own-0000000000a1')],
  readOwnShows: ({ database }) => [() => readOwnShows(database)],
  readShowOrigin: ({ database }) => [() => readShowOrigin(database, PICARD)],
  readPackStanding: ({ database, pack }) => [() => readPackStanding(database, pack, 'digest')],
  readAddedPacks: ({ database }) => [() => readAddedPacks(database)],
  readUnmatched: ({ database }) => [() => readUnmatched(database)],
  readMatchTargets: ({ database }) => [() => readMatchTargets(database, '')],
  readMatch: ({ database }) => [() => readMatch(database, PICARD, PICARD)],
  readExportsPage: ({ database }) => [() => readExportsPage(database)],
  readNoteNumbers: ({ database }) => [() => reads.readNoteNumbers(database)],
  readPlaysToExport: ({ database }) => [() => writtenPlays(database)],
  readAirDates: ({ database }) => [async () => (await readAirDates(database, true)).map(calendarEvent)],
  readNotesToExport: ({ database }) => [async () => [...noteFiles((await readNotesToExport(database)).notes)]],
  readRecap: ({ database, some }) => some([SHOW], 1).map((slug) => () => readRecapAndDocument(database, slug)),
  readSearchScope: ({ database }) => [() => readSearchScope(database)],
  readRecentSearches: ({ database }) => [() => readRecentSearches(database)],
  readSearchDocuments: ({ database }) => [() => readSearchDocuments(database, PICARD)],
  readNoteDocuments: ({ database }) => [() => readNoteDocuments(database)],
  readNoteDocumentsOf: ({ database, notes }) => [() => readNoteDocumentsOf(database, notes, [PICARD])],
  readShowsTouchedBy: ({ database }) => [() => readShowsTouchedBy(database, new Set([PICARD]))],
};

/** What else leaves a read: the answers of the search worker. */
export const OTHERS: typeof READS = {
  'search worker': ({ all, isInside, watched, some, search }) => {
    const beyond = all.filter(({ gate }) => !isInside(gate, watched));
    const asked = ['zq', ...some(beyond, 2).map(({ token }) => token)];
    return asked.map(
      (text) => async () => withoutQuestion(await search.answer({ text, limit: 50, seq: 0, revision: 0 }), text),
    );
  },
};

/** A card, and what is made of it for paper, PDF and keeping. */
async function readCardAndDocument({ database }: World, slug: string, asOf: string | null): Promise<unknown> {
  const card = await reads.readCard(database, SHOW, slug, asOf);
  return [card, card && cardDocument([card], documentWords(TODAY)), card && fileNameOf([card])];
}

async function gathered<T>(some: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of some) all.push(one);
  return all;
}

async function writtenPlays(database: World['database']): Promise<string[]> {
  const rows: string[] = [];
  for await (const plays of readPlaysToExport(database)) rows.push(...plays.map(playsRecord));
  return rows;
}

async function readRecapAndDocument(database: World['database'], slug: string): Promise<unknown> {
  const recap = await readRecap(database, slug);
  return [recap, recap && recapDocument(recap, recapWords(documentWords(TODAY)), 'UTC')];
}

/** What was typed may come back in the answer: the viewer knows it already. */
function withoutQuestion(answer: object, text: string): object {
  return 'meant' in answer && answer.meant === text ? { ...answer, meant: null } : answer;
}
