import { afterEach, beforeAll, expect, it } from 'vitest';
import { startWords, useTranslation, words } from '../../../renderer/i18n';

beforeAll(() => {
  startWords();
  words.addResourceBundle('de', 'common', { notKnown: 'nicht bekannt' });
});
afterEach(async () => {
  await words.changeLanguage('en');
});

it('says the words of its area, and of no area the common ones', () => {
  expect(useTranslation('shell').t('area.library')).toBe(words.t('shell:area.library'));
  expect(useTranslation().t('notKnown')).toBe(words.t('notKnown'));
});

it('is the same while the language is, so that what depends on it is not made again', () => {
  expect(useTranslation('shell').t).toBe(useTranslation('shell').t);
  expect(useTranslation().t).toBe(useTranslation('common').t);
});

it('says what is put into its words each time', () => {
  const { t } = useTranslation();
  expect(t('progress', { watched: 1, total: 4 })).not.toBe(t('progress', { watched: 2, total: 4 }));
});

it('says what i18next says, whatever is put in', () => {
  const say = useTranslation().t as unknown as (key: string, values: object) => string;
  words.addResourceBundle('en', 'common', {
    twice: '{{one}} and {{one}} of {{two}}',
    shout: 'See $t(notKnown): {{one}}',
    many_one: '{{count}} thing',
    many_other: '{{count}} things',
  });
  for (const one of ['a', '{{two}}', '$& $t(notKnown)', 3])
    for (const key of ['twice', 'shout']) {
      const values = { one, two: 'b' };
      expect(say(key, values)).toBe(words.t(key as 'notKnown', values));
    }
  expect([say('many', { count: 1 }), say('many', { count: 2 })]).toEqual(['1 thing', '2 things']);
  expect(say('comesLater', { one: 1 })).toBe('comesLater');
  words.addResourceBundle('en', 'common', { comesLater: 'Here is {{one}}.' }, true);
  expect(say('comesLater', { one: 1 })).toBe('Here is 1.');
});

it('speaks another language from the next time on', async () => {
  const { t } = useTranslation();
  expect(t('notKnown')).toBe(words.t('notKnown'));
  await words.changeLanguage('de');
  expect(useTranslation().t('notKnown')).toBe('nicht bekannt');
});

it('finds words that come after they were first asked for', () => {
  const say = useTranslation().t as unknown as (key: string) => string;
  expect(say('comesLate')).toBe('comesLate');
  words.addResourceBundle('en', 'common', { comesLate: 'Here it is.' }, true);
  expect(say('comesLate')).toBe('Here it is.');
});
