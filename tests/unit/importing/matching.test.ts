import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { unifyShows } from '../../../renderer/db/imports/match/unify';
import { createSecondCounts, MANY_AT_ONCE } from '../../../renderer/db/imports/rehearsal/sameSecond';
import { aPack, aShow } from '../../support/smallPack';
import { aLibrary } from '../../support/library';
import { at, imported, numbered, play, rehearsed, rowsOf, show, UNKNOWN } from '../../support/importing/desk';

/** Two shows of one title, one with a confirmed id, one with an id that nobody has confirmed. */
function twins() {
  const [old, young, film, beacon] = [
    aShow('lantern', { 1: ['1990-01-01', '1990-01-08', '1990-01-15'] }),
    aShow('lantern-two', { 1: ['2020-01-01', '2020-01-08'] }),
    aShow('solo', { 1: ['2001-01-01'] }),
    aShow('beacon', { 1: ['2003-01-01'] }),
  ];
  const id = (value: string, unconfirmed: boolean) => ({ scheme: 'tvdb', value, unconfirmed });
  return aPack([
    {
      ...old,
      show: { ...old.show, title: { en: 'Lantern' }, premieredOn: '1990-01-01', foreignIds: [id('1', false)] } as never,
    },
    {
      ...young,
      show: {
        ...young.show,
        title: { en: 'Lantern' },
        premieredOn: '2020-01-01',
        foreignIds: [id('2', true)],
      } as never,
    },
    { ...film, show: { ...film.show, title: { en: 'Solo' }, kind: 'film' } as never },
    { ...beacon, show: { ...beacon.show, title: { en: 'Beacon' } } },
  ]);
}

const one = (of: ReturnType<typeof show>) => rowsOf([play(of, numbered(1, 1), UNKNOWN)]);

describe('which show is meant', () => {
  it.each([
    ['a confirmed id', show('Something else', { ids: { tvdb: '1' } }), 'show:small:lantern', null],
    [
      'an id that nobody confirmed, with the title',
      show('Lantern', { ids: { tvdb: '2' } }),
      'show:small:lantern-two',
      null,
    ],
    ['such an id against the title', show('Other', { ids: { tvdb: '2' } }), null, 'unconfirmed-id'],
    ['the title and the year', show('LANTERN', { year: 2020 }), 'show:small:lantern-two', null],
    ['a year that is one off', show('Lantern', { year: 1991 }), 'show:small:lantern', null],
    ['a title of two', show('Lantern'), null, 'several-shows'],
    [
      'the title of one whose id says otherwise',
      show('Lantern', { year: 1990, ids: { tvdb: '9' } }),
      null,
      'ids-disagree',
    ],
    ['a confirmed id under the title of another', show('Beacon', { ids: { tvdb: '1' } }), null, 'ids-disagree'],
    ['nothing that anybody knows', show('Lantern', { year: 1950 }), null, null],
  ])('by %s', async (_, told, ref, doubt) => {
    const { database } = await aLibrary(twins());
    const { desk, report } = await rehearsed(database, one(told));
    const [line] = desk.shows({ offset: 0, limit: 5 }).lines;
    expect(line?.match?.ref ?? null).toBe(ref);
    expect(line?.doubt ?? null).toBe(doubt);
    expect(report).toMatchObject({ matched: ref ? 1 : 0, unclear: doubt ? 1 : 0, stubs: ref || doubt ? 0 : 1 });
    await desk.close();
  });

  it('is decided by hand, and applied only then', async () => {
    const { database } = await aLibrary(twins());
    const { desk } = await rehearsed(database, one(show('Lantern')));
    const [line] = desk.shows({ offset: 0, limit: 5, verdict: 'unclear' }).lines;
    expect(line?.candidates.map(({ ref }) => ref)).toEqual(['show:small:lantern', 'show:small:lantern-two']);
    expect(desk.hasNews()).toBe(false);
    expect(await desk.decideShow(0, { kind: 'leave-out' })).toMatchObject({ unclear: 1, matched: 0 });
    expect(await desk.decideShow(0, { kind: 'own' })).toMatchObject({ unclear: 0, stubs: 1 });
    expect(await desk.decideShow(0, { kind: 'show', ref: 'show:small:lantern-two' })).toMatchObject({ matched: 1 });
    expect(await desk.apply(() => undefined)).toMatchObject({ ok: true });
    const [identity] = await database.identities.where('catalogue').equals('show:small:lantern-two').toArray();
    expect(await database.plays.toArray()).toMatchObject([{ show: identity?.id }]);
    await desk.close();
  });

  it('is a film where the file says so', async () => {
    const { database } = await aLibrary(twins());
    const film = show('Solo', { kind: 'film' });
    const { account } = await imported(database, rowsOf([play(film, null, at('2002-01-01T20:00:00Z'))]));
    expect(account).toMatchObject({ matched: 1 });
    const other = await imported(database, rowsOf([play(show('Duo', { kind: 'film' }), null, UNKNOWN)]));
    expect(other.account).toMatchObject({ stubs: 1 });
    expect((await database.ownShows.toArray())[0]?.content).toMatchObject({
      kind: 'film',
      seasons: [{ number: 1, episodes: [{ kind: 'film', number: 1 }] }],
    });
  });

  it('is one show for spellings with an id in common, and two where ids of one scheme differ', () => {
    const shows = [
      show('A', { ids: { tvdb: '1' } }),
      show('B', { ids: { tvdb: '1', imdb: 'tt1' } }),
      show(null, { ids: { imdb: 'tt1' } }),
      show('A'),
      show('C', { ids: { tvdb: '5' } }),
      show('C', { ids: { tvdb: '6' } }),
      show('C', { year: 1999 }),
    ];
    expect(unifyShows(shows)).toEqual([[0, 1, 2, 3], [4], [5], [6]]);
  });
});

describe('which episode is meant', () => {
  const LANTERN = show('Lantern', { ids: { tvdb: '1' } });
  const told = (...episodes: ReturnType<typeof numbered>[]) =>
    rowsOf(episodes.map((episode) => play(LANTERN, episode, UNKNOWN)));
  const title = (number: number) => `Secret title lantern 1 ${number}`;

  it('is told by number, absolute number, air date or title', async () => {
    const { database } = await aLibrary(twins());
    const bare = { season: null, number: null };
    const { desk } = await rehearsed(
      database,
      told(
        numbered(1, 2),
        numbered(1, 1, { ...bare, absolute: 3 }),
        numbered(1, 1, { ...bare, airedOn: '1990-01-08' }),
        numbered(1, 1, { ...bare, title: title(3) }),
      ),
    );
    const { lines } = await desk.rows(0, { offset: 0, limit: 10 });
    expect(lines.map(({ match }) => match?.number)).toEqual([2, 3, 2, 3]);
    await desk.close();
  });

  it('is asked where number and title disagree, and kept under its number where nobody knows it', async () => {
    const { database } = await aLibrary(twins());
    const { desk, report } = await rehearsed(database, told(numbered(1, 1, { title: title(2) }), numbered(7, 7)));
    expect(report).toMatchObject({ unclear: 1, stubs: 1 });
    const { lines } = await desk.rows(0, { offset: 0, limit: 10, verdict: 'unclear' });
    expect(lines[0]).toMatchObject({ doubt: 'numbers-disagree', episodeKey: 's1e1' });
    expect(lines[0]?.candidates.map(({ number }) => number)).toEqual([1, 2]);
    const ref = lines[0]?.candidates[1]?.ref ?? '';
    expect(await desk.decideEpisode(0, 's1e1', { kind: 'episode', ref })).toMatchObject({ unclear: 0, matched: 1 });
    await desk.apply(() => undefined);
    const rows = await database.identities.filter((row) => row.kind === 'episode').toArray();
    const places = rows.map(({ catalogue, season, number }) => `${catalogue} ${season} ${number}`);
    expect(places.toSorted()).toEqual(['episode:small:lantern-s01e02 1 2', 'null 7 7']);
    await desk.close();
  });

  it('may be all up to one, or so many; without a list of episodes the numbers make one', async () => {
    const { database } = await aLibrary(twins());
    const strange = show('Strange');
    const { account } = await imported(
      database,
      rowsOf([
        { kind: 'watched-up-to', show: LANTERN, episode: numbered(1, 2), when: UNKNOWN },
        { kind: 'watched-count', show: strange, count: 3, when: UNKNOWN },
        { kind: 'watched-count', show: show('Unknown'), count: null, when: UNKNOWN },
      ]),
    );
    expect(account).toMatchObject({ matched: 1, stubs: 1, refused: 1 });
    expect(await database.plays.count()).toBe(5);
  });
});

describe('marking many at once', () => {
  it('is told from watching by more than twenty plays in one second', async () => {
    const counts = createSecondCounts();
    const moment = Date.parse('2020-01-01T10:00:00Z');
    for (let play = 0; play <= MANY_AT_ONCE; play += 1) counts.add(moment + play * 10);
    for (let play = 0; play < MANY_AT_ONCE; play += 1) counts.add(moment + 5_000);
    expect([counts.isMany(moment), counts.isMany(moment + 5_000)]).toEqual([true, false]);
    const { database } = await aLibrary();
    const rows = Array.from({ length: 25 }, (_, index) =>
      play(show('Stranger'), numbered(1, index + 1), at('2020-01-01T10:00:00Z')),
    );
    const more = play(show('Stranger'), numbered(2, 1), at('2020-01-02T10:00:00Z'));
    await imported(database, rowsOf([...rows, more]));
    const kinds = (await database.plays.orderBy('[state+order]').toArray()).map(({ origin }) => origin.kind);
    expect(kinds).toEqual([...rows.map(() => 'import-bulk'), 'import']);
  });
});
