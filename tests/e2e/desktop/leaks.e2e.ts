import type { Page } from '@playwright/test';
import { tokenPack } from '../../leaks/tokenPack';
import { PATIENCE } from '../../support/appPatience';
import { makeDataFolder, removeDataFolder } from '../../support/dataFolder';
import { type DesktopApp, waitUntilReady } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { lookAt, settle } from '../../support/leaks/channels';
import { keepDocuments, keptFiles, takeFiles } from '../../support/leaks/documents';
import { chooseFolder, exportEverything } from '../../support/leaks/exportedFiles';
import { Scanner } from '../../support/leaks/findings';
import {
  listenToMessages,
  listenToRequests,
  listenToTitles,
  saveInto,
  takeMessages,
  takeRequests,
  takeTitles,
} from '../../support/leaks/messages';
import { openAll, openMenus } from '../../support/leaks/openAll';
import { expectNoDifference } from '../../support/leaks/difference';
import { lookBesideTheList, lookIntoNote, lookIntoPalette, writeNote } from '../../support/leaks/overlays';
import { courses, type Round } from '../../support/leaks/rounds';
import { putInPlace } from '../../support/leaks/tokenLibrary';
import type { Scene } from '../../support/leaks/scene';
import { routePatterns, type Visit, VISITS } from '../../support/leaks/visits';
import { watchExactly } from '../../support/leaks/watchExactly';
import { goTo } from '../../support/screens';

/** Every way by which something can leave. */
const WAYS = [
  'elements',
  'text',
  'addresses',
  'title',
  'tree',
  'window titles',
  'messages',
  'request document:print',
  'request document:save',
  'file .html',
  'file .pdf',
  'export .csv',
  'export .ics',
  'export .html',
  'export .pdf',
] as const;

/** Notes go by these: the only one is on the end of the story. */
const WAYS_OF_NOTES = ['export .md', 'kept files'] as const;

/** What has a place on some screen. A teaser gives way to the synopsis; terms are there to check texts with. */
const KINDS = [
  'title',
  'synopsis',
  'person',
  'slug',
  'name',
  'alias',
  'attribute',
  'relation',
  'fact',
  'appearance',
  'production',
  'source',
  'claim',
  'conflict',
] as const;

/** There is a note once the end is watched, and only the sets after it show somebody under another name first. */
const KINDS_OF_THE_END = ['name before', 'note'] as const;

/** Another window, and whom the viewer opened in it. */
type Other = { page: Page; typed?: string };

const pack = tokenPack();
/** The end of the story, and a note on it: later rounds must not know the note. */
const LAST = pack.episodes.at(-1) ?? '';
const LAST_CODE = 's3e10';
const note = pack.tokens.make('note', LAST);
let scanner: Scanner;
let documents: string;

// The courses take the longest of all tests: two workers share them.
test.describe.configure({ mode: 'parallel' });

test.beforeEach(() => {
  scanner = new Scanner(pack.tokens);
  documents = makeDataFolder();
});
test.afterEach(() => removeDataFolder(documents));

test('every page of the app is looked at', () => {
  expect(Object.keys(VISITS).toSorted()).toEqual(routePatterns().toSorted());
});

test('eight sets of watched episodes are gone through', () => {
  expect(courses(pack).flatMap(({ rounds }) => rounds)).toHaveLength(8);
});

for (const { name: course, rounds } of courses(pack)) {
  test(`nothing beyond the horizon leaves by any way, on any screen, ${course}`, async ({ start }) => {
    test.setTimeout(PATIENCE.longTest);
    const running = await start();
    const others = await prepare(running);
    const ever = new Set<string>();
    for (const round of rounds) {
      for (const one of round.watched) ever.add(one);
      // oxlint-disable-next-line no-await-in-loop -- one round after the other, in one library
      await test.step(round.name, () => lookAtEverything(running, round, others, ever));
    }
    // A leak is found on page after page: the first ones tell where.
    expect(scanner.findings.slice(0, 30)).toEqual([]);
    // The other half: what is inside was seen by every way, and every kind of thing was seen by one.
    const [ways, kinds] = ever.has(LAST)
      ? [
          [...WAYS, ...WAYS_OF_NOTES],
          [...KINDS, ...KINDS_OF_THE_END],
        ]
      : [WAYS, KINDS];
    const seen = new Set([...scanner.seen.values()].flatMap((some) => [...some]));
    expect(others).toHaveLength(2);
    expect(ways.filter((way) => !scanner.seen.has(way))).toEqual([]);
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
  });
}

/** One round: just its episodes are watched, and every window, screen and file is looked at. */
async function lookAtEverything(
  running: DesktopApp,
  round: Round,
  others: Other[],
  ever: ReadonlySet<string>,
): Promise<void> {
  const { page } = running;
  const { name, watched } = round;
  await watchExactly(page, watched);
  scanner.begin(watched);
  await Promise.all([page, ...others.map((other) => other.page)].map(takeMessages));
  await Promise.all([takeRequests(running.app), takeTitles(running.app)]);
  const scene = { ...round, page, tokens: pack };
  // As soon as there is somebody to open a card of.
  if (others.length === 1) others.push(...(await openCardWindow(running, scene)));
  await lookAtAllPages(scene);
  await lookBesideTheList(scene, lookAs(page, `${name}, list`));
  await lookIntoPalette(scene, lookAs(page, name));
  await lookIntoNote(scene, lookAs(page, name));
  if (round.thorough) await expectNoDifference(scene);
  if (watched.has(LAST)) await writeNote(page, LAST_CODE, note);
  if (round.thorough || watched.has(LAST)) await lookIntoExports(scene);
  // oxlint-disable-next-line no-await-in-loop -- one window after the other
  for (const other of others) await lookAs(other.page, `${name}, other window`, other.typed)('');
  await scanWhatWasSaid(running, others, name);
  scanner.scanFor(ever, name, 'kept files', keptFiles(running.folder));
}

/**
 * The token pack stands where the built-in one stood, and every way out is listened to from the start of the page.
 * Another window stays open over all rounds.
 */
async function prepare({ app, page, nextWindow }: DesktopApp): Promise<Other[]> {
  await putInPlace(page, pack.pack);
  await app.context().addInitScript(listenToMessages);
  await listenToRequests(app);
  await listenToTitles(app);
  await saveInto(app, documents);
  await chooseFolder(app, documents);
  await page.reload();
  await waitUntilReady(page);
  const whole = await nextWindow(() =>
    page.evaluate(() => desktop.request('window:open', { route: '/characters/picard' })),
  );
  return [{ page: whole.page }];
}

/**
 * A small window with the card of somebody; it stays open too, also when they are not met any more. Its address then
 * still says whom the viewer opened, as one that is typed would.
 */
async function openCardWindow({ nextWindow }: DesktopApp, scene: Scene): Promise<Other[]> {
  const visits = (await VISITS['/card/$slug/$character']?.(scene)) ?? [];
  const route = visits.find(({ typed }) => typed === undefined)?.route;
  if (route === undefined) return [];
  const { page } = await nextWindow(() =>
    scene.page.evaluate((card) => desktop.request('window:open', { route: card, kind: 'card' }), route),
  );
  return [{ page, typed: route.split('/').slice(2).join('/') }];
}

async function lookAtAllPages(scene: Scene): Promise<void> {
  for (const visits of Object.values(VISITS)) {
    let isFirst = true;
    // oxlint-disable no-await-in-loop -- one page after the other, in one window
    for (const visit of await visits(scene)) {
      await lookAround(scene, visit, isFirst);
      isFirst = false;
    }
    // oxlint-enable no-await-in-loop
  }
}

/** Menus are the same on all pages of a kind: they are opened on the first. */
async function lookAround({ page, name, thorough }: Scene, visit: Visit, isFirst: boolean): Promise<void> {
  const { route, typed, documented = false } = visit;
  await goTo(page, route);
  await settle(page);
  const look = lookAs(page, `${name}, ${route}`, typed);
  await look('');
  await openAll(page, look, thorough);
  if (isFirst && thorough) await openMenus(page, look);
  if (!documented) return;
  await keepDocuments(page, documents);
  for (const { channel, text } of takeFiles(documents)) scanner.scan(`${name}, ${route}`, channel, text);
}

/** What is saved for other programs is as far as the viewer is, and a calendar without titles has none of any episode. */
async function lookIntoExports({ page, name }: Scene): Promise<void> {
  for (const { channel, text } of await exportEverything(page, documents)) {
    scanner.scan(`${name}, /export`, channel, text);
    if (channel === 'export .ics plain')
      expect(pack.tokens.in(text).filter(({ kind }) => kind === 'title')).toEqual([]);
  }
}

function lookAs(page: Page, place: string, typed?: string) {
  return async (what: string): Promise<void> => {
    const where = [place, what].filter(Boolean).join(', ');
    for (const [channel, text] of Object.entries(await lookAt(page))) scanner.scan(where, channel, text, typed);
  };
}

async function scanWhatWasSaid({ app, page }: DesktopApp, others: readonly Other[], round: string): Promise<void> {
  for (const text of await Promise.all([page, ...others.map((other) => other.page)].map(takeMessages)))
    scanner.scan(round, 'messages', text);
  for (const { channel, argument } of await takeRequests(app)) scanner.scan(round, `request ${channel}`, argument);
  scanner.scan(round, 'window titles', await takeTitles(app));
}
