import { expect, it } from 'vitest';
import type { OwnShow } from '../../../shared/library/ownShow';
import { OwnShowRow } from '../../../shared/library/rows';
import { ownEpisodeKey, ownPackName } from '../../../renderer/db/catalogue/ownShowRows';
import { ownShowTables, putOwnShows } from '../../../renderer/db/catalogue/ownShows';
import { readFirstScreen, readUpNext, readWatching } from '../../../renderer/db/reads';
import { aLibrary } from '../../support/library';
import { TODAY } from '../../support/smallPack';

const SHOWS = 75;
const idOf = (number: number) => `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function aShow(number: number): OwnShowRow {
  const airedOn = number % 15 === 0 ? '2027-01-05' : null;
  const content: OwnShow = {
    kind: 'series',
    origin: 'hand',
    title: `Show ${number}`,
    year: null,
    status: 'running',
    country: null,
    language: null,
    network: null,
    premieredOn: null,
    endedOn: null,
    foreignIds: [],
    source: null,
    seasons: [
      {
        number: 1,
        title: null,
        episodes: [
          {
            key: ownEpisodeKey(1, 1),
            number: 1,
            absolute: null,
            kind: 'regular',
            title: null,
            airedOn,
            minutes: null,
            foreignIds: [],
            gone: false,
          },
        ],
      },
    ],
  };
  const id = idOf(number);
  return OwnShowRow.parse({ id, createdAt: 1, replaces: null, state: 'live', pack: ownPackName(id), content });
}

it('looks at the shows touched last, counts the others, and reads what comes in the order of its days', async () => {
  const { database, library } = await aLibrary();
  const shows = Array.from({ length: SHOWS }, (_, index) => aShow(index + 1));
  await database.transaction('rw', ownShowTables(database), () => putOwnShows(database, [], shows));
  for (const { pack } of shows)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the order is what is looked at
    await library.commit({ type: 'set-status', version: 1, show: `show:${pack}:show`, status: 'watching' });
  const page = await readUpNext(database, TODAY);
  // Five of them are not out yet, four of these among the sixty touched last.
  expect(page.items.map((item) => item.head.title).slice(0, 2)).toEqual(['Show 74', 'Show 73']);
  expect([page.items.length, page.more, page.coming.length]).toEqual([56, 14, 5]);
  const watching = await readWatching(database, TODAY);
  expect([watching.items.length, watching.items[0]?.head.title, watching.upNext]).toEqual([12, 'Show 75', 70]);

  // The first frames show the beginning of the same, and count nothing.
  const first = await readFirstScreen(database, TODAY, 20);
  expect(first.upNext).toEqual({
    items: page.items.slice(0, 20),
    more: 0,
    coming: [],
    recent: [],
    isEmpty: false,
    isWhole: false,
  });
  expect(first.watching).toEqual({ items: watching.items, upNext: null });
  // Where everything fits into the window they show all of it.
  expect((await readFirstScreen(database, TODAY, 56)).upNext).toEqual(page);
  database.close();
});

it('counts what is next without asking for it where few shows are watched', async () => {
  const { database, library } = await aLibrary();
  const shows = [aShow(1), aShow(2), aShow(15)];
  await database.transaction('rw', ownShowTables(database), () => putOwnShows(database, [], shows));
  for (const { pack } of shows)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the order is what is looked at
    await library.commit({ type: 'set-status', version: 1, show: `show:${pack}:show`, status: 'watching' });
  expect((await readFirstScreen(database, TODAY, 20)).watching).toEqual(await readWatching(database, TODAY));
  database.close();
});
