import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BY_HAND, FROM_SOURCE, mergeEpisodes } from '../../../shared/ownShows/merge';
import { pairEpisodes } from '../../../shared/ownShows/pairs';
import { readEpisodeList, type ToldEpisode } from '../../../shared/ownShows/readList';
import { OwnSeason } from '../../../shared/library/ownShow';
import { anOwnShow } from '../../support/ownShows';

const told = (text: string): ToldEpisode[] =>
  readEpisodeList(text).flatMap((one) => (one.kind === 'episode' ? [one.episode] : []));
const places = (seasons: readonly OwnSeason[]) =>
  seasons.flatMap(({ number, episodes }) =>
    episodes.map((one) => `${one.key} ${number}/${one.number} ${one.title}${one.gone ? ' gone' : ''}`),
  );
const { seasons: three } = anOwnShow([[1, 3]]);

describe('bringing a show to what is told now', () => {
  it('keeps keys through renaming, renumbering and moving, and says what changes', () => {
    const { seasons, changes } = mergeEpisodes(
      three,
      told('S1E1 Night 1.2\nS1E2 Night 1.1\nS2E1 Night 1.3 2024-01-05\nS2E2 New one'),
      new Set(),
      BY_HAND,
    );
    expect(places(seasons)).toEqual([
      's01e02 1/1 Night 1.2',
      's01e01 1/2 Night 1.1',
      's01e03 2/1 Night 1.3',
      's02e02 2/2 New one',
    ]);
    expect(changes.map((one) => one.kind)).toEqual(['renumbered', 'renumbered', 'renumbered', 'date', 'new']);
  });

  it('keeps what the viewer has marks on as gone, drops the rest, and gives no key twice', () => {
    const { seasons, changes } = mergeEpisodes(three, told('S1E2 Elsewhere'), new Set(['s01e01']), ['title']);
    expect(places(seasons)).toEqual(['s01e01 1/1 Night 1.1 gone', 's01e02-2 1/2 Elsewhere']);
    expect(changes.map((one) => one.kind)).toEqual(['new', 'gone', 'removed', 'removed']);
    const taken = mergeEpisodes(three, told('S1E1 Elsewhere'), new Set(['s01e01']), ['title']);
    expect(places(taken.seasons)).toEqual(['s01e01-2 1/1 Elsewhere', 's01e01 1/2 Night 1.1 gone']);
  });

  it('has one that is gone back when it is told again', () => {
    const { seasons } = mergeEpisodes(three, told('S1E2 Night 1.2'), new Set(['s01e01']), FROM_SOURCE);
    const again = mergeEpisodes(seasons, told('S1E1 Night 1.1\nS1E2 Night 1.2'), new Set(['s01e01']), FROM_SOURCE);
    expect(places(again.seasons)).toEqual(['s01e01 1/1 Night 1.1', 's01e02 1/2 Night 1.2']);
  });

  it('numbers what has no number, and what has one that is taken', () => {
    const one = { absolute: null, kind: 'special', airedOn: null, minutes: null, foreignIds: [] } as const;
    const { seasons } = mergeEpisodes(
      [],
      [
        { ...one, foreignIds: [], season: 0, number: null, title: 'A' },
        { ...one, foreignIds: [], season: 0, number: null, title: 'B' },
        { ...one, foreignIds: [], season: 1, number: 1, title: 'C' },
        { ...one, foreignIds: [], season: 1, number: 1, title: 'D' },
      ],
      new Set(),
      FROM_SOURCE,
    );
    expect(places(seasons)).toEqual(['s00e01 0/1 A', 's00e02 0/2 B', 's01e01 1/1 C', 's01e02 1/2 D']);
  });

  it('leaves every key on its episode, however a source renumbers, renames and moves by its ids', () => {
    const source = fc.uniqueArray(
      fc.record({ id: fc.nat(40), season: fc.nat(3), number: fc.nat(12), name: fc.nat(9) }),
      {
        selector: (one) => one.id,
        maxLength: 25,
      },
    );
    const tell = (rows: readonly { id: number; season: number; number: number; name: number }[]): ToldEpisode[] =>
      rows.map(({ id, season, number, name }) => ({
        season,
        number: season === 0 ? null : number,
        absolute: null,
        kind: 'regular',
        title: `Name ${name}`,
        airedOn: null,
        minutes: null,
        foreignIds: [{ scheme: 'tvmaze', value: String(id), unconfirmed: false }],
      }));
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(40)), (tellings, marks) => {
        let seasons: OwnSeason[] = [];
        let keyOf = new Map<string, string>();
        for (const rows of tellings) {
          // Everything marked so far stays, whatever the source says.
          const kept = new Set(marks.flatMap((id) => keyOf.get(String(id)) ?? []));
          seasons = mergeEpisodes(seasons, tell(rows), kept, FROM_SOURCE).seasons;
          for (const season of seasons) OwnSeason.parse(season);
          const all = seasons.flatMap((season) => season.episodes);
          expect(new Set(all.map((one) => one.key)).size).toBe(all.length);
          const spots = seasons.flatMap((one) => one.episodes.map((episode) => `${one.number}/${episode.number}`));
          expect(new Set(spots).size).toBe(spots.length);
          for (const key of kept) expect(all.some((one) => one.key === key)).toBe(true);
          // One that left without a mark left its key to others.
          const keysBefore = keyOf;
          keyOf = new Map(all.map((one) => [one.foreignIds[0]?.value ?? '', one.key]));
          for (const one of all) {
            const id = one.foreignIds[0]?.value ?? '';
            const before = keysBefore.get(id);
            if (before !== undefined && kept.has(before)) expect(one.key).toBe(before);
            const now = rows.find((row) => String(row.id) === id);
            if (now) expect(one.title).toBe(`Name ${now.name}`);
            else expect(one.gone).toBe(true);
          }
        }
      }),
    );
  });
});

describe('pairs of two shows', () => {
  const one = (ref: string, season: number | null, number: number | null, title: string | null, id?: string) => ({
    ref,
    season,
    number,
    title,
    airedOn: null,
    foreignIds: id === undefined ? [] : [{ scheme: 'tvdb', value: id, unconfirmed: false }],
  });

  it('go by id, then by place, then by title, and leave what is unclear', () => {
    expect(
      pairEpisodes(
        [
          one('a', 1, 1, 'X', '7'),
          one('b', 1, 2, null),
          one('c', null, null, 'Zed'),
          one('d', 9, 9, 'Twin'),
          one('e', 9, 10, null),
        ],
        [
          one('1', 1, 1, 'Y'),
          one('2', 1, 2, 'B'),
          one('3', 5, 5, 'zed'),
          one('4', 6, 1, 'Twin'),
          one('5', 6, 2, 'Twin'),
          one('6', 7, 7, 'Q', '7'),
        ],
      ),
    ).toEqual([
      { from: 'a', to: '6' },
      { from: 'b', to: '2' },
      { from: 'c', to: '3' },
      { from: 'd', to: null },
      { from: 'e', to: null },
    ]);
  });
});
