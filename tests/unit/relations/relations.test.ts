import { describe, expect, it } from 'vitest';
import { bondsOf, type Relation } from '../../../renderer/features/relations/bonds';
import { relationsAddress } from '../../../renderer/features/relations/address';
import { changeRelations, RelationsSearch } from '../../../renderer/features/relations/relationsSearch';
import { relationsOf, shownOf } from '../../../renderer/features/relations/scope';
import { sortRelations } from '../../../renderer/features/relations/table/sortRelations';
import { aHead, aPlace } from '../../support/cards';

const heads = ['anna', 'bert', 'cleo', 'dora'].map((slug) =>
  aHead(slug, { name: slug[0]?.toUpperCase() + slug.slice(1) }),
);
const byName = new Map(heads.map((head) => [head.slug, head]));

function relation(from: string, kind: string, to: string, more: Partial<Relation> = {}): Relation {
  return { id: `${from} ${kind} ${to}`, from, to, kind, line: 'work', in: null, unconfirmed: false, ...more };
}

const some = [
  relation('anna', 'mother of', 'bert', { line: 'family', in: aPlace(1, 2) }),
  relation('bert', 'son of', 'anna', { line: 'family', in: aPlace(1, 3) }),
  relation('anna', 'rival of', 'bert', { line: 'enmity', in: aPlace(2, 1) }),
  relation('cleo', 'friend of', 'anna'),
  relation('anna', 'friend of', 'cleo'),
  relation('cleo', 'captain of', 'dora', { in: aPlace(1, 1) }),
];
const map = {
  show: { ref: 'show:small:a', slug: 'a', title: 'A', kind: 'series' as const, ink: null, companion: true },
  characters: heads,
  relations: some,
  asOf: aPlace(2, 1),
};

describe('lines', () => {
  it('join a pair once for each kind of line, whichever of the two says it', () => {
    expect(bondsOf(some).map(({ a, b, line, relations }) => [a, b, line, relations.length])).toEqual([
      ['anna', 'bert', 'family', 2],
      ['anna', 'bert', 'enmity', 1],
      ['anna', 'cleo', 'work', 2],
      ['cleo', 'dora', 'work', 1],
    ]);
  });
});

describe('what is shown', () => {
  it('is one step, everybody, or families, and always the chosen one', () => {
    const slugs = (scope: 'step' | 'all' | 'family', chosen: string) =>
      shownOf(map, chosen, scope).characters.map(({ slug }) => slug);
    expect(slugs('step', 'cleo')).toEqual(['anna', 'cleo', 'dora']);
    expect(slugs('all', 'cleo')).toHaveLength(4);
    expect(slugs('family', 'dora')).toEqual(['anna', 'bert', 'dora']);
  });

  it('is told of one character by whom it is with, families first, and once where both say the same', () => {
    const told = relationsOf(map, some, 'anna').map(({ other, own, theirs }) => [
      other.slug,
      own.map(({ kind }) => kind).join('+'),
      theirs.map(({ kind }) => kind).join('+'),
    ]);
    expect(told).toEqual([
      ['bert', 'mother of+rival of', 'son of'],
      ['cleo', 'friend of', ''],
    ]);
  });
});

describe('the table', () => {
  const sorted = (by: 'from' | 'kind' | 'to' | 'line' | 'since', descending = false) =>
    sortRelations(some, { by, descending }, byName).map(({ id }) => id);

  it('sorts by every column, both ways, and leaves what it was given as it was', () => {
    expect(sorted('from')[0]).toBe('anna mother of bert');
    expect(sorted('from', true)[0]).toBe('cleo friend of anna');
    expect(sorted('kind')[0]).toBe('cleo captain of dora');
    expect(sorted('to')[0]).toBe('bert son of anna');
    expect(sorted('line').slice(0, 2)).toEqual(['anna mother of bert', 'bert son of anna']);
    expect(sorted('since').slice(0, 3)).toEqual(['anna friend of cleo', 'cleo friend of anna', 'cleo captain of dora']);
    expect(sorted('since', true)[0]).toBe('anna rival of bert');
    expect(some[0]?.id).toBe('anna mother of bert');
  });
});

describe('the address', () => {
  it('writes only what is chosen, and reads what is damaged as nothing', () => {
    expect(relationsAddress('a', { character: 'anna', view: 'map' })).toBe('#/relations/a?character=anna');
    expect(relationsAddress('a', {})).toBe('#/relations/a');
    expect(RelationsSearch.parse({ view: 'globe', show: 3, character: ['x'] })).toEqual({});
    expect(changeRelations({ character: 'anna', view: 'table' }, { show: 'all' })).toEqual({
      character: 'anna',
      view: 'table',
      show: 'all',
    });
  });
});
