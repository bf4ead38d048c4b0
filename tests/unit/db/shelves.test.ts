import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../renderer/db/catalogue/loadPack';
import { repairShelves } from '../../../renderer/db/shelves/repair';
import { bothTitlesKey, titleKey } from '../../../renderer/db/shelves/titleKey';
import { addUp, NO_TOTALS } from '../../../renderer/db/shelves/totals';
import type { Finding } from '../../../renderer/db/verify/finding';
import { aLibrary, episode, mark } from '../../support/library';
import { expectShelvesHold } from '../../support/shelves';
import { HARBOUR, harbour, LANTERN, lantern, smallPack, TODAY } from '../../support/smallPack';

describe('the shelves', () => {
  it('have a row for every show of the catalogue, carried forward by each mark', async () => {
    const { database, library } = await aLibrary();
    expect(await database.totals.get('library')).toMatchObject({ shows: 0, plays: 0, known: 2, statuses: { none: 2 } });
    await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(2, 1) }));
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.commit({ type: 'rate', version: 1, show: HARBOUR, subject: HARBOUR, value: 7 });
    const row = await database.shelves.get(LANTERN);
    const progress = await database.progress.where('catalogue').equals(LANTERN).first();
    expect(row).toMatchObject({
      identity: progress?.show,
      plays: progress?.plays,
      watched: progress?.watchedInPass,
      recent: -(progress?.activity ?? 0),
      status: 'watching',
      due: progress?.due,
    });
    expect(row?.flags ?? []).not.toContain('elsewhere');
    expect(await database.shelves.get(HARBOUR)).toMatchObject({ rating: 7, ratings: 1 });
    const plays = await database.plays.count();
    expect(await database.totals.get('library')).toMatchObject({
      shows: 2,
      plays,
      seen: plays,
      ratings: 1,
      statuses: { watching: 2, none: 0 },
      ownStatuses: { watching: 2 },
    });
    await expectShelvesHold(database);
  });

  it('keep what a show has when its pack goes, and give it back when it comes', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const before = await database.totals.get('library');
    const pack = smallPack();
    await loadPack(database, { ...pack, shows: [], seasons: [], episodes: [] }, 'none', 1);
    expect(await database.shelves.toArray()).toMatchObject([{ known: null, plays: 1 }]);
    expect(await database.totals.get('library')).toMatchObject({ shows: 1, plays: 1, known: 0, series: 0 });
    await expectShelvesHold(database);
    await loadPack(database, pack, 'again', 2);
    expect(await database.totals.get('library')).toEqual(before);
    await expectShelvesHold(database);
  });

  it('are put right where they are wrong, and said to have been', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'Again', today: TODAY });
    const found: Finding[] = [];
    await repairShelves(database, (finding) => found.push(finding));
    expect(found).toEqual([]);
    await database.shelves.update(LANTERN, { plays: 40 });
    await database.shelves.delete(HARBOUR);
    await repairShelves(database, (finding) => found.push(finding));
    expect(found.map(({ table, key }) => [table, key])).toEqual([
      ['shelves', HARBOUR],
      ['shelves', LANTERN],
      ['totals', 'library'],
    ]);
    await expectShelvesHold(database);
  });
});

it('a row that comes and goes leaves the totals as they were', async () => {
  const { database, library } = await aLibrary();
  await library.commit(mark(LANTERN, episode(lantern(1, 1))));
  const rows = await database.shelves.toArray();
  expect(addUp(addUp(NO_TOTALS, [], rows), rows, [])).toEqual(NO_TOTALS);
});

describe('the key of a title', () => {
  const TITLES = [
    'Anchor 9',
    'Anchor 10',
    'anchor',
    'Anchor: Dawn',
    'Anchor - Dusk',
    'Anchor, again',
    "Anchor's End",
    'Anchorage',
    'Été',
    'Eternal',
    'Zed',
    '24',
    '3 Body Problem',
    '007',
    '(Un)well',
    'M*A*S*H',
    'Mad Men',
    'What?',
    'What If…?',
    'What!',
  ];

  it('stands in the order of the letters, as readers expect it', () => {
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    const byKey = TITLES.toSorted((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1));
    expect(byKey).toEqual(TITLES.toSorted(collator.compare));
  });

  it('goes by the title that it is sorted by, and then by the whole one', () => {
    const keys = [
      bothTitlesKey('Beacon', 'The Beacon'),
      bothTitlesKey('Beacon', 'A Beacon'),
      bothTitlesKey('Beacons', 'B'),
    ];
    expect(keys.toSorted()).toEqual([keys[1], keys[0], keys[2]]);
  });
});
