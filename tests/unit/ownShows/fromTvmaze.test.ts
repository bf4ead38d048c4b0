import { describe, expect, it } from 'vitest';
import { episodesFromTvmaze, foundShow, showFromTvmaze } from '../../../shared/lookup/fromTvmaze';
import { plainText } from '../../../shared/lookup/plain';
import { TvmazeEpisodes, TvmazeShow } from '../../../shared/lookup/tvmaze';
import { OwnShow } from '../../../shared/library/ownShow';
import { mergeEpisodes, FROM_SOURCE } from '../../../shared/ownShows/merge';

const show = TvmazeShow.parse({
  id: 77,
  url: 'https://elsewhere.example/shows/77',
  name: 'Night <b>Ferry</b> &amp; Sons',
  type: 'Scripted',
  language: 'English',
  status: 'Ended',
  premiered: '2017-09-20',
  ended: '2018-02-30',
  network: { id: 1, name: 'Channel 9', country: { name: 'Nowhere', code: 'NW', timezone: 'America/New_York' } },
  webChannel: null,
  externals: { tvrage: null, thetvdb: 123, imdb: 'tt123' },
  summary: '<p>Of no <i>use</i>.</p>',
  surprise: { deep: true },
});
const row = { name: 'One', season: 1, number: 1, type: 'regular', airdate: '', airtime: '', airstamp: '', runtime: 42 };
const told = (rows: object[]) =>
  episodesFromTvmaze({
    show,
    fetchedAt: 5,
    episodes: TvmazeEpisodes.parse(rows.map((one, index) => ({ ...row, id: index + 1, ...one }))),
  });

describe('what TVmaze tells', () => {
  it('becomes an own show, in plain words, with where it is from', () => {
    const told = showFromTvmaze({ show, episodes: [], fetchedAt: 5 });
    expect(OwnShow.parse({ ...told, seasons: [] })).toMatchObject({
      title: 'Night Ferry & Sons',
      year: 2017,
      status: 'ended',
      network: 'Channel 9',
      endedOn: null,
      foreignIds: [
        { scheme: 'tvmaze', value: '77' },
        { scheme: 'tvdb', value: '123' },
        { scheme: 'imdb', value: 'tt123' },
      ],
      // Never the address that an answer names.
      source: { url: 'https://www.tvmaze.com/shows/77', licence: 'CC BY-SA', fetchedAt: 5 },
    });
    expect(foundShow(show)).toMatchObject({ id: 77, title: 'Night Ferry & Sons', year: 2017, network: 'Channel 9' });
  });

  it('has the day at the place of airing, where a slot after midnight is told as the day before', () => {
    const days = told([
      { airdate: '2017-09-20', airtime: '04:00', airstamp: '2017-09-21T08:00:00+00:00' },
      { airdate: '2017-09-20', airtime: '21:00', airstamp: '2017-09-21T01:00:00+00:00', number: 2 },
      { airdate: '2017-10-01', airtime: '', airstamp: '2017-10-02T12:00:00+00:00', number: 3 },
      { airdate: 'soon', number: 4 },
    ]).map((one) => `${one.number} ${one.airedOn}`);
    expect(days).toEqual(['2 2017-09-20', '1 2017-09-21', '3 2017-10-01', '4 null']);
  });

  it('counts specials through season 0 in the order of airing, and leaves numbers that the source gives', () => {
    const { seasons } = mergeEpisodes(
      [],
      told([
        { name: 'Later', number: null, type: 'significant_special', airdate: '2018-01-01' },
        { name: 'Earlier', number: null, type: 'insignificant_special', airdate: '2017-01-01' },
        { name: 'First', number: 1, season: 2017 },
      ]),
      new Set(),
      FROM_SOURCE,
    );
    expect(
      seasons.flatMap((one) =>
        one.episodes.map(({ number, title, kind }) => `${one.number}/${number} ${title} ${kind}`),
      ),
    ).toEqual(['0/1 Earlier special', '0/2 Later special', '2017/1 First regular']);
  });
});

describe('plainText', () => {
  it.each([
    ['a<script>alert(1)</script>b', 'a b'],
    ['<img src=x onerror=alert(1)>Title', 'Title'],
    ['&lt;b&gt; &#65;&#x42; &nbsp;&unknown; &#0;', '<b> AB &unknown;'],
    ['open <tag', 'open'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (html, plain) => {
    expect(plainText(html)).toBe(plain);
  });
});
