import { expect, it } from 'vitest';
import { ownShowRows } from '../../../renderer/db/catalogue/ownShowRows';
import { checkPackFile } from '../../../shared/pack/checkFile';
import { packOf } from '../../../shared/ownShows/packOf';
import { anOwnEpisode, anOwnShow } from '../../support/ownShows';
import { aShow } from '../../support/smallPack';

const words = {
  language: 'en',
  licence: 'CC BY-SA',
  about: 'Invented.',
  untitled: (number: number) => `Episode ${number}`,
};

it('an own show as a pack passes every check, with a name for what has none', () => {
  const rows = ownShowRows(
    'own-0000000000a1',
    anOwnShow([[0, 1]], {
      seasons: [
        { number: 0, title: 'Extras', episodes: [anOwnEpisode(0, 1)] },
        {
          number: 1,
          title: null,
          episodes: [anOwnEpisode(1, 1, { title: null }), anOwnEpisode(1, 2, { key: 's09e09' })],
        },
      ],
    }),
  );
  const checked = checkPackFile(JSON.stringify(packOf({ ...rows, ...words })));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  expect(checked.value.name).toBe('the-pilots-coast-0000a1-list');
  expect(checked.value.episodes.map((one) => [one.id, one.title['en']])).toEqual([
    ['episode:the-pilots-coast-0000a1-list:s00e01', 'Night 0.1'],
    ['episode:the-pilots-coast-0000a1-list:s01e01', 'Episode 1'],
    ['episode:the-pilots-coast-0000a1-list:s09e09', 'Night 1.2'],
  ]);
});

it('a show of a pack leaves its teasers, synopses and sources behind', () => {
  const { show, seasons, episodes } = aShow('lantern', { 1: ['2020-01-01'] });
  const pack = packOf({
    show,
    seasons,
    episodes: episodes.map((one) => ({ ...one, sources: ['source:small:x'] })),
    ...words,
  });
  expect(checkPackFile(JSON.stringify(pack)).ok).toBe(true);
  expect(JSON.stringify(pack)).not.toMatch(/Teaser|Synopsis|source:small/);
});
