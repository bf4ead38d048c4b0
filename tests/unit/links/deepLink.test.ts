import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipcArguments } from '../../../shared/ipc/contract';
import { isLink, linkOfPage, pageOfLink, routeOfLink } from '../../../shared/links/addresses';
import { type DeepLink, LINK_LIMIT, readDeepLink } from '../../../shared/links/deepLink';

const id = '0190a0b0-0000-7000-8000-000000000001';
const episode = { show: 'picard', season: 1, number: 5 };

describe('a link', () => {
  it.each<[string, DeepLink]>([
    ['watchbill://show/picard', { kind: 'show', show: 'picard' }],
    ['watchbill://show/picard/', { kind: 'show', show: 'picard' }],
    ['WATCHBILL://show/picard', { kind: 'show', show: 'picard' }],
    ['watchbill://episode/picard/s1e5', { kind: 'episode', ...episode }],
    ['watchbill://character/picard/soji', { kind: 'character', show: 'picard', character: 'soji' }],
    [`watchbill://note/${id}`, { kind: 'note', note: id }],
    ['watchbill://mark?episode=picard/s1e5', { kind: 'mark', ...episode, at: null }],
    ['watchbill://mark/?episode=picard%2Fs1e5&at=now', { kind: 'mark', ...episode, at: null }],
    ['watchbill://mark?at=2020&episode=picard/s1e5', { kind: 'mark', ...episode, at: { kind: 'year', year: 2020 } }],
    [
      'watchbill://mark?episode=picard/s1e5&at=2020-02',
      { kind: 'mark', ...episode, at: { kind: 'month', month: '2020-02' } },
    ],
    [
      'watchbill://mark?episode=picard/s1e5&at=2020-02-29',
      { kind: 'mark', ...episode, at: { kind: 'day', on: '2020-02-29' } },
    ],
    ['watchbill://mark?episode=picard/s1e5&at=air-date', { kind: 'mark', ...episode, at: { kind: 'air-date' } }],
    [
      'watchbill://mark?episode=picard/s1e5&at=2020-02-29T20:15Z',
      { kind: 'mark', ...episode, at: { kind: 'instant', at: Date.UTC(2020, 1, 29, 20, 15) } },
    ],
  ])('%s is read, and as its route again the same', (text, link) => {
    expect(readDeepLink(text)).toEqual(link);
    const place = new URLSearchParams(routeOfLink(text).split('?')[1]).get('to');
    expect(readDeepLink(place)).toEqual(link);
  });

  it.each([
    '',
    'watchbill:',
    'watchbill://',
    'watchbill://show',
    'watchbill://show/',
    'watchbill://show/..',
    'watchbill://show/../../etc/passwd',
    'watchbill://show/picard/s1e5',
    'watchbill://show/picard?x=1',
    'watchbill://show/pic%61rd',
    'watchbill://show/picard#x',
    'watchbill://episode/picard',
    'watchbill://episode/picard/one',
    'watchbill://note/1',
    'watchbill://settings',
    'watchbill://mark',
    'watchbill://mark?episode=picard',
    'watchbill://mark?episode=picard/s1e5&episode=picard/s1e6',
    'watchbill://mark?episode=picard/s1e5&at=2020-02-30',
    'watchbill://mark?episode=picard/s1e5&at=yesterday',
    'watchbill://mark?episode=picard/s1e5&at=',
    'watchbill://mark?episode=picard/s1e5&how=again',
    'watchbill://mark?episode=%E0%A4%A',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://show/picard',
    'xwatchbill://show/picard',
    `watchbill://show/${'a'.repeat(LINK_LIMIT)}`,
    'watchbill://show/picard\n',
  ])('%s is none, and leads to the page that says so', (text) => {
    expect(readDeepLink(text)).toBeNull();
    expect(routeOfLink(text)).toBe('/link');
  });

  it('of a page is the one that leads there', () => {
    for (const page of ['/show/picard', '/show/picard/s1e5', '/character/picard/soji', `/note/${id}`]) {
      const link = readDeepLink(linkOfPage(page));
      expect(link && pageOfLink(link)).toBe(page);
    }
    expect(linkOfPage('/card/picard/soji')).toBe('watchbill://character/picard/soji');
    for (const page of ['/', '/up-next', '/settings', '/note/x', '/show/picard/../x'])
      expect(linkOfPage(page)).toBeNull();
  });
});

/** Nothing but what the grammar names, whatever came in. */
const ROUTE =
  /^\/link(?:\?to=(?:show%2F[\w-]+|episode%2F[\w-]+%2Fs\d+e\d+|character%2F[\w-]+%2F[\w-]+|note%2F[\da-f-]{36}|mark%3Fepisode%3D[\w-]+%2Fs\d+e\d+(?:%26at%3D[\w%-]+)?))?$/;
const PAGE = /^\/(?:show|character)\/[\w-]+(?:\/[\w-]+)?$|^\/note\/[\da-f-]{36}$/;

const pieces = fc.constantFrom(
  'watchbill:',
  '//',
  'show',
  'episode',
  'character',
  'note',
  'mark',
  '/',
  '?',
  'episode=',
  '&',
  'at=',
  'picard',
  's1e5',
  '..',
  '%2e',
  '%2f',
  '%',
  '#',
  '\\',
  ':',
  'file:',
  'javascript:',
  '@',
  '\u0000',
  '\n',
  '-',
  '2020',
  id,
  ' ',
);
const kinds = fc.constantFrom('show/', 'episode/', 'character/', 'note/', 'mark?episode=');
const nearLinks = fc.oneof(
  // Right up to what it names: there a wrong sign would get through first.
  fc
    .tuple(kinds, fc.array(pieces, { minLength: 1, maxLength: 4 }))
    .map(([kind, all]) => `watchbill://${kind}${all.join('')}`),
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((all) => `watchbill://${all.join('')}`),
);

describe('whatever comes from outside', () => {
  it('becomes nothing but a known route', () => {
    fc.assert(
      fc.property(fc.oneof(nearLinks, fc.string(), fc.anything()), (given) => {
        const route = routeOfLink(given);
        expect(route).toMatch(ROUTE);
        expect(ipcArguments['window:open'].safeParse({ route }).success).toBe(true);
        const link = readDeepLink(given);
        if (link !== null) expect(pageOfLink(link)).toMatch(PAGE);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is told apart from files', () => {
    expect(isLink('Watchbill:x')).toBe(true);
    expect(isLink('/home/viewer/watchbill:x')).toBe(false);
  });
});
