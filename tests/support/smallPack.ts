import type { Pack } from '../../shared/pack/pack';

const en = (text: string) => ({ en: text });
type Days = readonly (string | null)[];

/** An invented show with `seasons` of given air dates; season 0 holds specials. */
export function aShow(slug: string, seasons: Readonly<Record<number, Days>>, ended = true) {
  const show = `show:small:${slug}` as const;
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    show: {
      id: show,
      slug,
      kind: 'series' as const,
      title: en(`The ${slug}`),
      sortTitle: slug,
      status: ended ? ('ended' as const) : ('running' as const),
      ink: 'moss' as const,
      country: null,
      language: null,
      network: null,
      premieredOn: null,
      endedOn: null,
      foreignIds: [],
      companion: false,
      unconfirmedFields: [],
    },
    seasons: Object.keys(seasons).map((number) => ({
      id: `season:small:${slug}-s${two(Number(number))}` as const,
      show,
      number: Number(number),
      title: null,
      foreignIds: [],
    })),
    episodes: Object.entries(seasons).flatMap(([season, days]) =>
      days.map((airedOn, index) => ({
        id: `episode:small:${slug}-s${two(Number(season))}e${two(index + 1)}` as const,
        show,
        season: Number(season),
        number: index + 1,
        numberTo: null,
        absolute: null,
        kind: season === '0' ? ('special' as const) : ('regular' as const),
        title: en(`Secret title ${slug} ${season} ${index + 1}`),
        airedOn,
        minutes: 40,
        teaser: en(`Teaser of ${slug} ${season} ${index + 1}`),
        synopsis: en(`Synopsis of ${slug} ${season} ${index + 1}`),
        mentions: [],
        unconfirmedFields: [],
        foreignIds: [],
        sources: [],
      })),
    ),
  };
}

/** A valid pack with the shows given and nothing else. */
export function aPack(shows: readonly ReturnType<typeof aShow>[], version = 1): Pack {
  return {
    format: 'watchbill-pack',
    formatVersion: 1,
    name: 'small',
    version,
    language: 'en',
    title: en('Small pack'),
    about: en('Invented for tests'),
    licence: 'CC0-1.0',
    refersTo: [],
    shows: shows.map((one) => one.show),
    seasons: shows.flatMap((one) => one.seasons),
    episodes: shows.flatMap((one) => one.episodes),
    people: [],
    credits: [],
    franchises: [],
    characters: [],
    appearances: [],
    production: [],
    sources: [],
    claims: [],
    conflicts: [],
    terms: [],
  };
}

/** Three seasons of invented `lantern` (two specials, the last season partly in the future) and short `harbour`. */
export const TODAY = '2026-11-21';
export const LANTERN = 'show:small:lantern';
export const HARBOUR = 'show:small:harbour';
export const lantern = (season: number, number: number) =>
  `episode:small:lantern-s${String(season).padStart(2, '0')}e${String(number).padStart(2, '0')}`;
export const harbour = (number: number) => `episode:small:harbour-s01e${String(number).padStart(2, '0')}`;

export function smallPack(version = 1): Pack {
  return aPack(
    [
      aShow(
        'lantern',
        {
          0: ['2020-06-01', '2021-06-01'],
          1: ['2020-01-01', '2020-01-08', '2020-01-15', '2020-01-22'],
          2: ['2021-01-01', '2021-01-08', null, '2021-01-22'],
          3: ['2026-11-14', '2026-11-21', '2026-11-28'],
        },
        false,
      ),
      aShow('harbour', { 1: ['2019-03-01', '2019-03-08', '2019-03-15'] }),
    ],
    version,
  );
}
