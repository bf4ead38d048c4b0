import type { AddSearch } from '../features/addShow';
import type { CalendarSearch } from '../features/calendar';
import type { GallerySearch } from '../features/characters';
import type { CompareSearch } from '../features/compare';
import type { FranchiseSearch } from '../features/franchise';
import type { HelpSearch } from '../features/help';
import type { HistorySearch } from '../features/history';
import type { LibrarySearch } from '../features/library';
import type { LinkSearch } from '../features/links';
import type { NotesSearch } from '../features/notes';
import type { PeopleSearch } from '../features/people';
import type { SearchSearch } from '../features/search';
import type { StatisticsSearch } from '../features/statistics';
import type { SourcesSearch } from '../features/sources';
import type { RelationsSearch } from '../features/relations';
import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { Shell } from './frame/Shell';
import { MissingPage } from './MissingPage';
import { UpNextPage } from './pages/UpNextPage';

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage });
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // oxlint-disable-next-line typescript/only-throw-error -- this is how the router is told
    throw redirect({ to: '/up-next', replace: true });
  },
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  notFoundComponent: MissingPage,
});
const inShell = () => shell;

const upNext = createRoute({ getParentRoute: inShell, path: '/up-next', component: UpNextPage });
const library = createRoute({
  getParentRoute: inShell,
  path: '/library',
  // The library reads it itself, value by value, so that its code need not be here: a damaged address never fails.
  validateSearch: (search: Record<string, unknown>): LibrarySearch => search,
  component: lazyRouteComponent(() => import('./pages/LibraryPage'), 'LibraryPage'),
});
const show = createRoute({
  getParentRoute: inShell,
  path: '/show/$slug',
  component: lazyRouteComponent(() => import('./pages/ShowPage'), 'ShowPage'),
});
const episode = createRoute({
  getParentRoute: inShell,
  path: '/show/$slug/$code',
  component: lazyRouteComponent(() => import('./pages/EpisodePage'), 'EpisodePage'),
});
const characters = createRoute({
  getParentRoute: inShell,
  path: '/characters/$slug',
  validateSearch: (search: Record<string, unknown>): GallerySearch => search,
  component: lazyRouteComponent(() => import('./pages/CharactersPage'), 'CharactersPage'),
});
const character = createRoute({
  getParentRoute: inShell,
  path: '/character/$slug/$character',
  validateSearch: (search: Record<string, unknown>): { asOf?: string } => search,
  component: lazyRouteComponent(() => import('./pages/CharacterPage'), 'CharacterPage'),
});
const compare = createRoute({
  getParentRoute: inShell,
  path: '/compare/$slug',
  validateSearch: (search: Record<string, unknown>): CompareSearch => search,
  component: lazyRouteComponent(() => import('./pages/ComparePage'), 'ComparePage'),
});
const relations = createRoute({
  getParentRoute: inShell,
  path: '/relations/$slug',
  validateSearch: (search: Record<string, unknown>): RelationsSearch => search,
  component: lazyRouteComponent(() => import('./pages/RelationsPage'), 'RelationsPage'),
});
const people = createRoute({
  getParentRoute: inShell,
  path: '/people/$slug',
  validateSearch: (search: Record<string, unknown>): PeopleSearch => search,
  component: lazyRouteComponent(() => import('./pages/PeoplePage'), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: inShell,
  path: '/person/$pack/$slug',
  component: lazyRouteComponent(() => import('./pages/PersonPage'), 'PersonPage'),
});
const production = createRoute({
  getParentRoute: inShell,
  path: '/production/$slug',
  component: lazyRouteComponent(() => import('./pages/ProductionPage'), 'ProductionPage'),
});
const sources = createRoute({
  getParentRoute: inShell,
  path: '/sources/$slug',
  validateSearch: (search: Record<string, unknown>): SourcesSearch => search,
  component: lazyRouteComponent(() => import('./pages/SourcesPage'), 'SourcesPage'),
});
const conflicts = createRoute({
  getParentRoute: inShell,
  path: '/conflicts/$slug',
  validateSearch: (search: Record<string, unknown>): { conflict?: string } => search,
  component: lazyRouteComponent(() => import('./pages/ConflictsPage'), 'ConflictsPage'),
});
const franchise = createRoute({
  getParentRoute: inShell,
  path: '/franchise/$slug',
  validateSearch: (search: Record<string, unknown>): FranchiseSearch => search,
  component: lazyRouteComponent(() => import('./pages/FranchisePage'), 'FranchisePage'),
});
const notes = createRoute({
  getParentRoute: inShell,
  path: '/notes',
  validateSearch: (search: Record<string, unknown>): NotesSearch => search,
  component: lazyRouteComponent(() => import('./pages/NotesPage'), 'NotesPage'),
});
const note = createRoute({
  getParentRoute: inShell,
  path: '/note/$id',
  validateSearch: (search: Record<string, unknown>): NotesSearch => search,
  component: lazyRouteComponent(() => import('./pages/NotePage'), 'NotePage'),
});
const lists = createRoute({
  getParentRoute: inShell,
  path: '/lists',
  component: lazyRouteComponent(() => import('./pages/ListsPage'), 'ListsPage'),
});
const list = createRoute({
  getParentRoute: inShell,
  path: '/lists/$list',
  component: lazyRouteComponent(() => import('./pages/ListPage'), 'ListPage'),
});
const search = createRoute({
  getParentRoute: inShell,
  path: '/search',
  validateSearch: (search: Record<string, unknown>): SearchSearch => search,
  component: lazyRouteComponent(() => import('./pages/SearchPage'), 'SearchPage'),
});
const calendar = createRoute({
  getParentRoute: inShell,
  path: '/calendar',
  validateSearch: (search: Record<string, unknown>): CalendarSearch => search,
  component: lazyRouteComponent(() => import('./pages/CalendarPage'), 'CalendarPage'),
});
const history = createRoute({
  getParentRoute: inShell,
  path: '/history',
  validateSearch: (search: Record<string, unknown>): HistorySearch => search,
  component: lazyRouteComponent(() => import('./pages/HistoryPage'), 'HistoryPage'),
});
const statistics = createRoute({
  getParentRoute: inShell,
  path: '/statistics',
  validateSearch: (search: Record<string, unknown>): StatisticsSearch => search,
  component: lazyRouteComponent(() => import('./pages/StatisticsPage'), 'StatisticsPage'),
});
const journal = createRoute({
  getParentRoute: inShell,
  path: '/journal',
  component: lazyRouteComponent(() => import('./pages/JournalPage'), 'JournalPage'),
});
const settings = createRoute({
  getParentRoute: inShell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/SettingsPage'), 'SettingsPage'),
});
const backups = createRoute({
  getParentRoute: inShell,
  path: '/backups',
  component: lazyRouteComponent(() => import('./pages/BackupsPage'), 'BackupsPage'),
});
const exporting = createRoute({
  getParentRoute: inShell,
  path: '/export',
  component: lazyRouteComponent(() => import('./pages/ExportsPage'), 'ExportsPage'),
});
const importing = createRoute({
  getParentRoute: inShell,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
});
const verify = createRoute({
  getParentRoute: inShell,
  path: '/check',
  component: lazyRouteComponent(() => import('./pages/VerifyPage'), 'VerifyPage'),
});
const add = createRoute({
  getParentRoute: inShell,
  path: '/add',
  validateSearch: (search: Record<string, unknown>): AddSearch => search,
  component: lazyRouteComponent(() => import('./pages/AddPage'), 'AddPage'),
});
const unmatched = createRoute({
  getParentRoute: inShell,
  path: '/unmatched',
  component: lazyRouteComponent(() => import('./pages/UnmatchedPage'), 'UnmatchedPage'),
});
const help = createRoute({
  getParentRoute: inShell,
  path: '/help',
  validateSearch: (search: Record<string, unknown>): HelpSearch => search,
  component: lazyRouteComponent(() => import('./pages/HelpPage'), 'HelpPage'),
});
const link = createRoute({
  getParentRoute: inShell,
  path: '/link',
  validateSearch: (search: Record<string, unknown>): LinkSearch => search,
  component: lazyRouteComponent(() => import('./pages/LinkPage'), 'LinkPage'),
});
const missing = createRoute({ getParentRoute: inShell, path: '$', component: MissingPage });
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./pages/WelcomePage'), 'WelcomePage'),
});

const card = createRoute({
  getParentRoute: () => root,
  path: '/card/$slug/$character',
  component: lazyRouteComponent(() => import('./pages/CardWindowPage'), 'CardWindowPage'),
});
const smallNote = createRoute({
  getParentRoute: () => root,
  path: '/small/note/$id',
  component: lazyRouteComponent(() => import('./pages/NoteWindowPage'), 'NoteWindowPage'),
});
const smallUpNext = createRoute({
  getParentRoute: () => root,
  path: '/small/up-next',
  component: lazyRouteComponent(() => import('./pages/UpNextWindowPage'), 'UpNextWindowPage'),
});

/** Every address of the app. They are stable: links, notes and tests name them. */
export const routeTree = root.addChildren([
  start,
  shell.addChildren([
    upNext,
    library,
    calendar,
    history,
    statistics,
    show,
    episode,
    characters,
    character,
    compare,
    relations,
    people,
    person,
    production,
    sources,
    conflicts,
    franchise,
    notes,
    note,
    lists,
    list,
    search,
    journal,
    settings,
    backups,
    exporting,
    importing,
    verify,
    add,
    unmatched,
    help,
    link,
    missing,
  ]),
  welcome,
  card,
  smallNote,
  smallUpNext,
]);
