import { describe, expect, it } from 'vitest';
import { fit } from '../../../renderer/search/fit';
import { readTyped, runTogether } from '../../../renderer/search/typed';
import { NAME, TEXTS, Vocabulary } from '../../../renderer/search/vocabulary';
import { fold, joinedIn, pairsOf, wordsIn } from '../../../renderer/search/words';

describe('words', () => {
  it.each([
    ['Cristóbal', 'cristobal'],
    ['RENÉE', 'renee'],
    ['Võx', 'vox'],
    ['Ærø Łódź', 'aero lodz'],
    ['Straße', 'strasse'],
    ['e\u0301te\u0301', 'ete'],
    ['Кирилл', 'кирилл'],
  ])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('stand where the text has them', () => {
    const text = '«Renée», said T’Veen';
    for (const { term, start, end } of [...wordsIn(text), ...joinedIn(text)])
      expect(fold(text.slice(start, end)).replaceAll('’', '')).toBe(term);
    expect(wordsIn(text).map(({ term }) => term)).toEqual(['renee', 'said', 't', 'veen']);
    expect(joinedIn(text).map(({ term }) => term)).toEqual(['tveen']);
  });

  it('are also known run together', () => {
    expect(pairsOf(wordsIn('Geordi La Forge')).map(({ term }) => term)).toEqual(['geordila', 'laforge']);
    expect(joinedIn('B-4, the U.S.S. Jean-Luc').map(({ term }) => term)).toEqual(['b4', 'uss', 'jeanluc']);
  });

  it('that were typed are told from those that say nothing', () => {
    expect(readTyped('  Picard’s ship ')).toMatchObject({ terms: ['picard', 'ship'], whole: 'picardship' });
    expect(readTyped('the end of it').telling).toEqual(['end']);
    expect(readTyped('of the').telling).toEqual(['of', 'the']);
    expect(runTogether(readTyped('star dust city')).map(({ terms }) => terms)).toEqual([
      ['stardust', 'city'],
      ['star', 'dustcity'],
    ]);
    expect(readTyped('x '.repeat(5000)).terms.length).toBeLessThan(20);
  });
});

describe('what a word may have been meant to be', () => {
  it.each([
    ['jurrati', 'jurati'],
    ['romulna', 'romulan'],
    ['dhaj', 'dahj'],
    ['gunian', 'guinan'],
    ['stardsut', 'stardust'],
    ['voyger', 'voyager'],
    // Still being typed.
    ['romluan', 'romulans'],
    ['impossble', 'impossible'],
  ])('%s is %s', (typed, word) => expect(fit(typed, word)).toBeGreaterThanOrEqual(2));

  it.each([
    ['rios', 'data'],
    ['sutra', 'straiton'],
    ['hue', 'hugh'],
    ['picard', 'card'],
    ['thaddeus', 'leslandau'],
    ['confederation', 'bradleythompson'],
    ['q', 'w'],
  ])('%s is not %s', (typed, word) => expect(fit(typed, word)).toBeNull());

  it('a missing letter is nearer than a wrong one, and the beginning further than the whole', () => {
    expect(fit('sevn', 'seven')).toBeLessThan(fit('sevn', 'sean') ?? 0);
    expect(fit('romuln', 'romulan')).toBeLessThan(fit('romuln', 'romulanship') ?? Infinity);
    expect(fit('seven', 'seven')).toBe(0);
    expect(fit('sev', 'seven')).toBe(1);
  });

  it('is looked for among all words that are there, and no longer in those that are gone', () => {
    const vocabulary = new Vocabulary();
    ['jurati', 'juratis', 'narek', 'jurati'].forEach((word, doc) => vocabulary.add(word, NAME, doc));
    expect([...vocabulary.near('jurrati').keys()]).toEqual(['jurati', 'juratis']);
    vocabulary.remove('jurati', NAME, 0);
    expect([...vocabulary.near('jurrati').keys()]).toContain('jurati');
    vocabulary.remove('jurati', NAME, 3);
    vocabulary.remove('juratis', NAME, 1);
    expect([...vocabulary.near('jurrati').keys()]).toEqual([]);
    expect(vocabulary.size).toBe(1);
  });

  it('is, by its beginning, whatever begins so now', () => {
    const vocabulary = new Vocabulary();
    const beginning = (typed: string) => vocabulary.beginningWith(typed).map(({ word, docs }) => [word, docs[NAME]]);
    ['tide', 'the', 'tides', 'a', 'the', 'ti'].forEach((word, doc) => vocabulary.add(word, NAME, 9 - doc));
    expect(beginning('ti')).toEqual([
      ['ti', [4]],
      ['tide', [9]],
      ['tides', [7]],
    ]);
    expect(beginning('the')).toEqual([['the', [5, 8]]]);
    vocabulary.remove('tide', NAME, 9);
    vocabulary.add('tied', TEXTS, 1);
    vocabulary.remove('the', NAME, 8);
    expect(beginning('ti').map(([word]) => word)).toEqual(['ti', 'tides', 'tied']);
    expect(beginning('the')).toEqual([['the', [5]]]);
    vocabulary.remove('tides', NAME, 7);
    vocabulary.add('tides', NAME, 2);
    expect(beginning('tides')).toEqual([['tides', [2]]]);
    expect(beginning('z')).toEqual([]);
  });
});
