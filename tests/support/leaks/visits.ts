import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { TokenPack } from '../../leaks/tokenPack';
import { goTo } from '../screens';
import { questions } from './questions';
import type { Scene } from './scene';

/** An address to go to. `typed` is the part of it that no link of the app holds: it is shown and is no answer. */
export type Visit = {
  route: string;
  typed?: string;
  /** Printed and saved as well. */
  documented?: boolean;
};

type Visits = (scene: Scene) => Promise<readonly Visit[]> | readonly Visit[];

/** Every page of the app, by its pattern in renderer/app/routes.tsx, with the addresses that are looked at. */
export const VISITS: Readonly<Record<string, Visits>> = {
  '/': () => [],
  $: () => to('/nothing/here'),
  '/welcome': () => [],
  '/up-next': () => to('/up-next'),
  '/library': () => to('/library', '/library?view=list', '/library?scope=all&group=air'),
  '/show/$slug': () => to('/show/picard'),
  '/show/$slug/$code': ({ tokens, watched }) =>
    to(...episodeCodes(tokens, watched).map((code) => `/show/picard/${code}`)),
  '/calendar': () => to('/calendar', '/calendar?on=2020-02-20', '/calendar?view=agenda&on=2023-04-20&specials=yes'),
  '/history': () => to('/history', '/history?pass=first&kind=episode'),
  '/statistics': () => to('/statistics', '/statistics?time=all&show=picard'),
  '/journal': () => to('/journal'),
  '/settings': () => to('/settings'),
  '/backups': () => to('/backups'),
  '/check': () => to('/check'),
  '/export': () => to('/export'),
  '/add': () => to('/add', '/add?way=lookup', '/add?way=pack'),
  '/unmatched': () => to('/unmatched'),
  '/import': () => to('/import'),
  '/help': () => to('/help'),
  '/link': (scene) => [
    ...to('/link', '/link?to=show%2Fnobody'),
    ...episodeCodes(scene.tokens, scene.watched).map((code) => ({
      route: `/link?to=mark%3Fepisode%3Dpicard%2F${code}`,
    })),
  ],
  '/search': (scene) => to('/search', ...questions(scene).map((query) => `/search?q=${query}`)),
  '/notes': () => to('/notes'),
  '/lists': () => to('/lists'),
  '/lists/$list': async ({ page }) => linked(page, '/lists', '/lists/'),
  '/note/$id': async ({ page }) => linked(page, '/notes', '/note/'),
  '/characters/$slug': () => to('/characters/picard'),
  '/character/$slug/$character': async (scene) => [
    ...documenting(spread(await linked(scene.page, '/characters/picard', '/character/picard/'), 4)),
    ...beyond('/character/picard', unmet(scene, 1)),
  ],
  '/relations/$slug': () => to('/relations/picard'),
  '/compare/$slug': async (scene) => {
    const cards = spread(await linked(scene.page, '/characters/picard', '/character/picard/'), 2);
    const slugs = [...cards.map(({ route }) => route.split('/').at(-1)), ...unmet(scene, 1)].join(',');
    return [{ route: `/compare/picard?cards=${slugs}`, typed: slugs, documented: cards.length > 1 }];
  },
  '/people/$slug': () => to('/people/picard'),
  '/person/$pack/$slug': async (scene) => [
    ...spread(await linked(scene.page, '/people/picard', '/person/picard/'), 3),
    ...beyond('/person/picard', unknownPeople(scene, 1)),
  ],
  '/production/$slug': () => to('/production/picard'),
  '/sources/$slug': () => to('/sources/picard'),
  '/conflicts/$slug': () => to('/conflicts/picard'),
  '/franchise/$slug': () => to('/franchise/star-trek'),
  '/card/$slug/$character': async (scene) => [
    ...spread(await linked(scene.page, '/characters/picard', '/character/picard/'), 2).map(({ route }) => ({
      route: route.replace('/character/', '/card/'),
    })),
    ...beyond('/card/picard', unmet(scene, 1)),
  ],
  '/small/up-next': () => to('/small/up-next'),
  '/small/note/$id': async ({ page }) =>
    (await linked(page, '/notes', '/note/')).map(({ route }) => ({ route: `/small${route}` })),
};

const to = (...routes: string[]): Visit[] => routes.map((route) => ({ route }));

/** The first of them is printed and saved as well. */
function documenting(visits: readonly Visit[]): Visit[] {
  return visits.map((visit, index) => ({ ...visit, documented: index === 0 }));
}

/** The patterns of all pages, as the router has them: read as text, because the file brings the whole interface with it. */
export function routePatterns(): string[] {
  const file = path.join(import.meta.dirname, '..', '..', '..', 'renderer', 'app', 'routes.tsx');
  return [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, pattern = '']) => pattern);
}

/** Where links of a page lead that begin like this. */
async function linked(page: Page, from: string, beginning: string): Promise<Visit[]> {
  await goTo(page, from);
  const routes = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`main a[href^="#${wanted}"]`)].map((link) => link.hash.slice(1)),
    beginning,
  );
  return to(...new Set(routes));
}

/** At most so many, from the first to the last; the one in the middle where there is one only. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (count === 1) return all.slice(Math.floor(all.length / 2), Math.floor(all.length / 2) + 1);
  const step = Math.max(1, (all.length - 1) / (count - 1));
  return all.length <= count ? [...all] : Array.from({ length: count }, (_, index) => all[Math.round(index * step)]);
}

/** Characters that are not met, or not by this name, as addresses name them. */
export function unmet(scene: Scene, count: number): string[] {
  return unreadable(scene, scene.tokens.pack.characters, count);
}

export function unknownPeople(scene: Scene, count: number): string[] {
  return unreadable(scene, scene.tokens.pack.people, count);
}

function unreadable({ tokens: { tokens }, watched }: Scene, rows: readonly { id: string }[], count: number): string[] {
  const slugs = rows.map(({ id }) => id.slice(id.lastIndexOf(':') + 1));
  return spread(
    slugs.filter((slug) => tokens.beyond(slug, watched).length > 0),
    count,
  );
}

/** Addresses that somebody may have kept, or guessed. */
function beyond(page: string, slugs: readonly string[]): Visit[] {
  return slugs.map((slug) => ({ route: `${page}/${slug}`, typed: `picard/${slug}` }));
}

/** The first, the last watched, the next, and the last of all: where one side ends. As addresses write them: `s1e5`. */
export function episodeCodes({ episodes }: TokenPack, watched: ReadonlySet<string>): string[] {
  const last = episodes.findLastIndex((one) => watched.has(one));
  const next = episodes.findIndex((one) => !watched.has(one));
  const places = new Set([0, last, next, episodes.length - 1].filter((index) => index >= 0));
  return [...places].flatMap((index) => {
    const [, season = '', number = ''] = /s(\d+)e(\d+)$/.exec(episodes[index] ?? '') ?? [];
    return `s${Number(season)}e${Number(number)}`;
  });
}
