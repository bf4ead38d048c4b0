import { afterEach, describe, expect, it } from 'vitest';
import { collateIn, compareNames } from '../../../shared/util/collate';
import { bestLanguage, languageOf } from '../../../shared/i18n/languages';
import { pseudoText } from '../../../shared/i18n/pseudo';
import { figure, oneDecimal, partsOfList, percent, writeBytes, writeList } from '../../../renderer/i18n/figures';
import {
  writeDay,
  writeDays,
  writeInstant,
  writeMonth,
  writeWeekday,
  writeWhen,
  writeYear,
} from '../../../renderer/i18n/format';
import { words } from '../../support/words';

afterEach(async () => {
  await words.changeLanguage('en');
  collateIn('en');
});

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('dates and figures', () => {
  it.each([
    ['en', '20 Feb 2020', '16–22 November 2026', 'Sat 21 Nov 2026, 21:14', '1,204', '2.5', '688 kB', 'A, B and C'],
    [
      'de',
      '20. Feb. 2020',
      '16.–22. November 2026',
      'Sa., 21. Nov. 2026, 21:14',
      '1.204',
      '2,5',
      '688 kB',
      'A, B und C',
    ],
    ['fr', '20 févr. 2020', '16–22 novembre 2026', 'sam. 21 nov. 2026, 21:14', '1 204', '2,5', '688 ko', 'A, B et C'],
    ['es', '20 feb 2020', '16–22 de noviembre de 2026', 'sáb, 21 nov 2026, 21:14', '1204', '2,5', '688 kB', 'A, B y C'],
    ['ja', '2020年2月20日', '2026/11/16～2026/11/22', '2026年11月21日(土) 21:14', '1,204', '2.5', '688 KB', 'A、B、C'],
  ])('are of the language: %s', async (language, day, days, instant, number, decimal, bytes, list) => {
    await words.changeLanguage(language);
    expect(writeDay('2020-02-20', 'row')).toBe(day);
    expect(plain(writeDays('2026-11-16', '2026-11-22')).replaceAll(/\s*–\s*/g, '–')).toBe(days);
    expect(plain(writeInstant(Date.UTC(2026, 10, 21, 21, 14), 'UTC'))).toBe(instant);
    expect(plain(figure(1204))).toBe(number);
    expect(oneDecimal(2.5)).toBe(decimal);
    expect(plain(writeBytes(688_000))).toBe(bytes);
    expect(writeList(['A', 'B', 'C'])).toBe(list);
  });

  it('follow from one language to the next', async () => {
    expect([writeMonth('2026-03'), writeWeekday(0), writeYear('2026-03-01')]).toEqual(['March 2026', 'Mon', '2026']);
    await words.changeLanguage('ja');
    expect([writeMonth('2026-03'), writeWeekday(0), writeYear('2026-03-01')]).toEqual(['2026年3月', '月', '2026年']);
    await words.changeLanguage('de');
    expect([writeMonth('2026-03'), writeWeekday(0)]).toEqual(['März 2026', 'Mo']);
    expect(plain(percent(0.42))).toBe('42 %');
  });

  it('keep English as it was', () => {
    expect(percent(0.42)).toBe('42%');
    expect(writeBytes(9_240_000)).toBe('9.2\u00a0MB');
    expect(writeBytes(12_300_000_000)).toBe('12\u00a0GB');
    expect(partsOfList(['A', 'B']).map(({ type }) => type)).toEqual(['element', 'literal', 'element']);
    const range = { precision: 'range', at: null, zone: null, from: '2020-02-20', to: '2020-03-05' } as const;
    expect(writeWhen(range)).toBe('20 Feb 2020 to 5 Mar 2020');
  });

  it('put names in the order of the language', () => {
    const names = ['Zebra', 'Österreich', 'Oslo', 'Folge 10', 'Folge 9'];
    collateIn('de');
    expect(names.toSorted(compareNames)).toEqual(['Folge 9', 'Folge 10', 'Oslo', 'Österreich', 'Zebra']);
    collateIn('sv');
    expect(names.toSorted(compareNames).at(-1)).toBe('Österreich');
  });
});

describe('the language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['nl-NL', 'fr_CA', 'en'], 'fr'],
    [['JA'], 'ja'],
    [['nl', 'pt-BR'], 'en'],
    [[], 'en'],
    [['', '-'], 'en'],
  ])('of a system that wants %o is %s', (preferred, language) => {
    expect(bestLanguage(preferred)).toBe(language);
  });

  it('is the chosen one before that of the system', () => {
    expect([languageOf('system', 'ja'), languageOf('es', 'ja'), languageOf('en-XA', 'ja')]).toEqual([
      'ja',
      'es',
      'en-XA',
    ]);
  });
});

describe('pseudo-languages', () => {
  it('mark every word, keep what is put in, and are longer by two fifths', () => {
    expect(pseudoText('Close {{name}}', 'en-XA')).toMatch(/^\[Çļöšé \{\{name\}\} .+\]$/);
    expect(pseudoText('Take back the mark', 'en-XA').length).toBeGreaterThanOrEqual('Take back the mark'.length * 1.4);
    expect(pseudoText('Add --again to it', 'en-XB')).toBe('\u200fÅðð --again ţö îţ\u200f');
    expect(pseudoText('', 'en-XA')).toBe('');
  });
});
