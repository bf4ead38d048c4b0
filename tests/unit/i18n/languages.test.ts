import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/i18n/languages';
import { faultsOf, missing, tooLong, type Words } from '../../support/languages/faultsOf';
import { WORD_FILES, wordsIn } from '../../support/languages/wordFiles';

const others = LANGUAGES.filter((language) => language !== 'en');

async function eachFile(language: string, look: (english: Words, translated: Words) => string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { file } of WORD_FILES) {
    const [english, translated] = [await wordsIn(file('en')), await wordsIn(file(language))];
    if (english === null) throw new Error(`${file('en')} is not there`);
    for (const fault of look(english, translated ?? {})) found.push(`${file(language)}: ${fault}`);
  }
  return found;
}

describe.each(others)('the words of %s', (language) => {
  it('say what English says, with the same names in them and every form of its plural', async () => {
    expect(await eachFile(language, (english, words) => faultsOf(language, english, words))).toEqual([]);
  });

  it('are complete', async () => {
    expect(await eachFile(language, (english, words) => missing(language, english, words))).toEqual([]);
  });

  it('are short where English is short', async () => {
    expect(await eachFile(language, (english, words) => tooLong(language, english, words))).toEqual([]);
  });
});

describe('the check of words', () => {
  const english = {
    a: { close: 'Close', shows_one: '{{count}} show of {{name}}', shows_other: '{{count}} shows of {{name}}' },
  };
  const german = {
    a: { close: 'Schließen', shows_one: 'Eine Serie von {{name}}', shows_other: '{{count}} von {{name}}' },
  };

  it('has nothing to say of good ones', () => {
    expect(faultsOf('de', english, german)).toEqual([]);
    expect(missing('de', english, german)).toEqual([]);
    expect(missing('ja', english, { a: { close: '閉じる', shows_other: '{{name}}{{count}}' } })).toEqual([]);
  });

  it.each([
    [{ close: 'Close' }, /is in English/],
    [{ close: '' }, /is empty/],
    [{ close: 'Schließen ' }, /other spaces/],
    [{ clsoe: 'Schließen' }, /no key of English/],
    [{ shows_many: '{{count}} von {{name}}' }, /no plural form/],
    [{ shows_other: '{{count}} Serien' }, /lacks {{name}}/],
    [{ close: '{{was}} schließen' }, /has {{was}}/],
  ])('finds %o', (words, fault) => {
    expect(faultsOf('de', english, { a: words }).join('\n')).toMatch(fault);
  });

  it('finds what is missing, of each plural form, and what is long', () => {
    expect(missing('fr', english, { a: { close: 'Fermer', shows_one: '', shows_other: '' } })).toEqual([
      'a.shows_many',
    ]);
    expect(tooLong('de', english, { a: { close: 'Diese Anwendung schließen' } })).toHaveLength(1);
  });
});
