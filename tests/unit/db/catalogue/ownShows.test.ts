import { describe, expect, it } from 'vitest';
import type { OwnShow } from '../../../../shared/library/ownShow';
import { OwnShowRow } from '../../../../shared/library/rows';
import { Episode, Season, Show } from '../../../../shared/pack/catalogue';
import { ownEpisodeKey, ownPackName, ownShowRows } from '../../../../renderer/db/catalogue/ownShowRows';
import { ownShowTables, putOwnShows } from '../../../../renderer/db/catalogue/ownShows';
import { readShowPage } from '../../../../renderer/db/reads/showPage';
import { aLibrary, episode, mark } from '../../../support/library';

const PACK = ownPackName('01920000-0000-7000-8000-0000000000a1');

function harbourLights(title: string | null = 'The lamp'): OwnShow {
  const one = { absolute: null, kind: 'regular', airedOn: null, minutes: null, gone: false } as const;
  return {
    kind: 'series',
    origin: 'hand',
    title: 'The Pilots’ Coast',
    year: 2019,
    status: 'running',
    country: null,
    language: null,
    network: null,
    premieredOn: null,
    endedOn: null,
    foreignIds: [{ scheme: 'tvdb', value: '7', unconfirmed: true }],
    source: null,
    seasons: [
      {
        number: 1,
        title: null,
        episodes: [
          { ...one, key: ownEpisodeKey(1, 1), number: 1, title, foreignIds: [] },
          { ...one, key: ownEpisodeKey(1, 2), number: 2, title: null, foreignIds: [] },
        ],
      },
    ],
  };
}

const row = (content: OwnShow): OwnShowRow =>
  OwnShowRow.parse({
    id: '01920000-0000-7000-8000-0000000000a1',
    createdAt: 1,
    replaces: null,
    state: 'live',
    pack: PACK,
    content,
  });

describe('an own show', () => {
  it('gives rows that a pack could hold', () => {
    const { show, seasons, episodes } = ownShowRows(PACK, harbourLights());
    expect(Show.parse(show)).toMatchObject({ slug: 'the-pilots-coast-0000a1', sortTitle: 'Pilots’ Coast' });
    expect(seasons.map((one) => Season.parse(one).id)).toEqual([`season:${PACK}:s1`]);
    expect(episodes.map((one) => Episode.parse(one).id)).toEqual([`episode:${PACK}:s01e01`, `episode:${PACK}:s01e02`]);
  });

  it('is on its page, marked like any other, and keeps its marks when it is edited', async () => {
    const { database, library } = await aLibrary();
    const put = async (content: OwnShow) =>
      database.transaction('rw', [...ownShowTables(database), database.ownShows], async () => {
        await database.ownShows.put(row(content));
        await putOwnShows(database, [], [row(content)]);
      });
    await put(harbourLights());
    const marked = await library.commit(mark(`show:${PACK}:show`, episode(`episode:${PACK}:s01e01`)));
    expect(marked.ok).toBe(true);
    await put(harbourLights('The other lamp'));
    const page = await readShowPage(database, 'the-pilots-coast-0000a1', '2026-11-21');
    expect(page?.seasons[0]?.episodes).toMatchObject([
      { title: 'The other lamp', plays: 1 },
      { title: null, plays: 0 },
    ]);
    database.close();
  });
});
