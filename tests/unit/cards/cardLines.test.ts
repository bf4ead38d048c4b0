import { describe, expect, it } from 'vitest';
import { alignCards, betweenCards, inCommon, togetherIn } from '../../../renderer/features/cardLines';
import { aCard, aFact, aHead, anAttribute, aPlace, aRelation } from '../../support/cards';

const texts = (rows: ReturnType<typeof alignCards>) =>
  rows.map((row) => [row.key, ...row.cells.map((cell) => cell.map((line) => line.text).join(' + '))]);

describe('alignCards', () => {
  it('puts lines of one kind, and facts of one episode, beside one another in story order', () => {
    const one = aCard('one', {
      species: [anAttribute('s1', 'Human')],
      facts: [aFact('a', null), aFact('b', aPlace(1, 2)), aFact('c', aPlace(1, 2)), aFact('d', aPlace(1, 3))],
    });
    const two = aCard('two', {
      species: [anAttribute('s2', 'Android')],
      ranks: [anAttribute('r', 'Captain', { former: true })],
      facts: [aFact('e', aPlace(1, 1)), aFact('f', aPlace(1, 2))],
    });
    expect(texts(alignCards([one, two]))).toEqual([
      ['species', 'Human', 'Android'],
      ['ranks', '', 'Captain'],
      ['before', 'Fact a', ''],
      [aPlace(1, 1).ref, '', 'Fact e'],
      [aPlace(1, 2).ref, 'Fact b + Fact c', 'Fact f'],
      [aPlace(1, 3).ref, 'Fact d', ''],
    ]);
    expect(alignCards([one, two]).find((row) => row.kind === 'ranks')?.cells[1]?.[0]?.former).toBe(true);
  });

  it('keeps the column of somebody not met then, empty', () => {
    const one = aCard('one', { facts: [aFact('a', aPlace(1, 1))] });
    expect(texts(alignCards([null, one, null]))).toEqual([[aPlace(1, 1).ref, '', 'Fact a', '']]);
    expect(alignCards([null, null])).toEqual([]);
  });

  it('goes by the stops, not by numbers, and puts what is no stop last', () => {
    const special = aPlace(0, 1);
    const stops = [aPlace(1, 1), special, aPlace(1, 2)];
    const elsewhere = { ...aPlace(1, 1), ref: 'episode:other:x-s01e01' };
    const one = aCard('one', { stops, facts: [aFact('late', aPlace(1, 2)), aFact('other', elsewhere)] });
    const two = aCard('two', {
      stops: stops.slice(1),
      facts: [aFact('special', special), aFact('early', aPlace(1, 1))],
    });
    expect(alignCards([two, one]).map((row) => row.key)).toEqual([
      aPlace(1, 1).ref,
      special.ref,
      aPlace(1, 2).ref,
      elsewhere.ref,
    ]);
  });
});

describe('what cards are to one another', () => {
  const dahj = aHead('dahj');
  const soji = aHead('soji');
  const maker = aHead('maker');

  it('is told from each side, in story order, and once where both say the same', () => {
    const one = aCard('dahj', {
      relations: [aRelation('1', soji, 'twin of', { in: aPlace(1, 2) }), aRelation('2', maker, 'made by')],
    });
    const two = aCard('soji', {
      relations: [
        aRelation('3', dahj, 'envied by', { in: aPlace(1, 1) }),
        aRelation('4', dahj, 'twin of', { in: aPlace(1, 2) }),
      ],
    });
    expect(betweenCards([one, two]).map(({ from, kind, to }) => `${from.slug} ${kind} ${to.slug}`)).toEqual([
      'soji envied by dahj',
      'dahj twin of soji',
    ]);
  });

  it('names whom they have in common, most of them first, never one of themselves', () => {
    const common = inCommon([
      aCard('dahj', { relations: [aRelation('1', maker, 'made by'), aRelation('2', soji, 'twin of')] }),
      null,
      aCard('soji', { relations: [aRelation('3', maker, 'made by'), aRelation('4', aHead('lover'), 'lover of')] }),
    ]);
    expect(common.map(({ other, cells }) => [other.slug, ...cells.map((cell) => cell.length)])).toEqual([
      ['maker', 1, 0, 1],
    ]);
  });

  it('lists the episodes in which all of them appear', () => {
    const seen = (...numbers: number[]) => ({
      appearances: numbers.map((number) => ({ episode: aPlace(1, number), as: null, unconfirmed: false })),
    });
    const [one, two, three] = [aCard('a', seen(1, 2, 3)), aCard('b', seen(2, 3)), aCard('c', seen(3, 1))];
    expect(togetherIn([one, two]).map((place) => place.number)).toEqual([2, 3]);
    expect(togetherIn([one, two, three]).map((place) => place.number)).toEqual([3]);
    expect(togetherIn([one])).toEqual([]);
  });
});
