import { describe, expect, it } from 'vitest';
import { flatten } from '../../../renderer/features/library/flatten';
import { groupByFranchise } from '../../../renderer/features/library/franchises';
import { changeSearch, chosenFrom, LibrarySearch } from '../../../renderer/features/library/librarySearch';
import { sortItems } from '../../../renderer/features/library/select';
import { targetOf } from '../../../renderer/features/lists/rowKeys';
import { aLibraryItem, titlesOf } from './someShows';

describe('the order of what has no place in a franchise', () => {
  const a = aLibraryItem('The Beacon', { premieredOn: '2001-01-01' });
  const b = aLibraryItem('Anchor 10', { premieredOn: null });
  const c = aLibraryItem('Anchor 9', { premieredOn: '1999-05-01' });
  const d = aLibraryItem('Delta', { premieredOn: '2010-01-01' });
  const all = [a, b, c, d];

  it('sorts by title without its article, figures by their value', () => {
    expect(titlesOf(sortItems(all, 'title'))).toEqual(['Anchor 9', 'Anchor 10', 'The Beacon', 'Delta']);
  });

  it('sorts by year with unknown years last', () => {
    expect(titlesOf(sortItems(all, 'year'))).toEqual(['Anchor 9', 'The Beacon', 'Delta', 'Anchor 10']);
  });

  it('leaves what it was given alone', () => {
    sortItems(all, 'title');
    expect(all).toEqual([a, b, c, d]);
  });
});

describe('the address of the library', () => {
  it('never fails: what is damaged falls away, and a figure is text', () => {
    expect(LibrarySearch.parse({ view: 'carpet', sort: 3, status: null, group: 'air', q: 12, evil: '<b>' })).toEqual({
      group: 'air',
      q: '12',
    });
    expect(LibrarySearch.parse({ q: { $ne: 1 } })).toEqual({});
  });

  it('shows one’s own library, and everything where there would be little to see', () => {
    expect(chosenFrom({}, true)).toMatchObject({
      view: 'grid',
      sort: 'last',
      status: 'all',
      group: null,
      scope: 'mine',
    });
    expect(chosenFrom({}, false).scope).toBe('all');
    expect(chosenFrom({ group: 'story' }, true).scope).toBe('all');
    expect(chosenFrom({ group: 'story', scope: 'mine' }, true).scope).toBe('mine');
    expect(chosenFrom({ status: 'none', scope: 'mine' }, true).scope).toBe('all');
  });

  it('writes only what differs from the usual', () => {
    expect(changeSearch({ view: 'list', q: 'a' }, { view: 'grid', q: '', sort: 'title' })).toEqual({ sort: 'title' });
    expect(changeSearch({ group: 'air' }, { group: undefined, scope: 'mine' })).toEqual({ scope: 'mine' });
  });
});

describe('a franchise', () => {
  const one = aLibraryItem('One', { place: [1, 3], years: '2265' });
  const two = aLibraryItem('Two', { place: [2, null], premieredOn: '2018-01-01' });
  const three = aLibraryItem('Three', { place: [3, 1] });
  const four = aLibraryItem('Four', { place: [4, 2] });
  const other = aLibraryItem('Other');
  const all = [four, other, two, one, three];

  it('stands in the order in which it was shown', () => {
    const { groups, others } = groupByFranchise(all, 'air', all);
    expect(groups[0]?.entries.map(({ item, figure }) => [item.head.title, figure])).toEqual([
      ['One', 1],
      ['Two', 2],
      ['Three', 3],
      ['Four', 4],
    ]);
    expect(titlesOf(others)).toEqual(['Other']);
  });

  it('stands in the order of the story; what has no place there comes after it', () => {
    const [group] = groupByFranchise(all, 'story', all).groups;
    expect(group?.entries.map(({ item }) => item.head.title)).toEqual(['Three', 'Four', 'One']);
    expect(titlesOf(group?.placeless ?? [])).toEqual(['Two']);
  });

  it('says how many titles the filters left out between', () => {
    const [group] = groupByFranchise([one, four], 'air', all).groups;
    expect(group?.entries.map(({ gap }) => gap)).toEqual([0, 2]);
    const kinds = flatten(groupByFranchise([one, four, two, other], 'story', all)).map((line) => line.kind);
    expect(kinds).toEqual(['head', 'gap', 'show', 'show', 'noPlace', 'show', 'others', 'show']);
  });

  it('has what is in none behind it, by name until it is seen', () => {
    const lines = flatten(groupByFranchise([one], 'air', [one]), ['show:b', 'show:a']);
    expect(lines.map((line) => (line.kind === 'show' ? [line.id, line.item?.head.title ?? null] : line.kind))).toEqual([
      'head',
      [one.head.ref, 'One'],
      'others',
      ['show:b', null],
      ['show:a', null],
    ]);
  });
});

describe('keys in lists and grids', () => {
  it.each([
    ['j', 0, null, 1],
    ['k', 0, null, 0],
    ['arrowdown', 8, null, 9],
    ['arrowdown', 9, null, 9],
    ['arrowright', 3, null, null],
    ['arrowright', 3, 4, 4],
    ['arrowdown', 3, 4, 7],
    ['arrowdown', 7, 4, 7],
    ['arrowup', 2, 4, 2],
    ['j', 3, 4, 4],
    ['pagedown', 0, null, 9],
    ['home', 5, 4, 0],
    ['end', 5, null, 9],
    ['x', 5, null, null],
  ])('%s from %i with %s columns leads to %s', (key, from, columns, to) => {
    expect(targetOf(key, from, 10, columns)).toBe(to);
  });
});
