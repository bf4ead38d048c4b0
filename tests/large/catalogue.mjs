import { drawTitle } from './titles.mjs';

const DAY = 86_400_000;
const dayOf = (/** @type {number} */ at) => new Date(at).toISOString().slice(0, 10);
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/** The catalogue of one show, as the app works it out from the viewer's own show; a test compares the two. */
export function catalogueOf(/** @type {import('./shows.mjs').Drawn} */ drawn, /** @type {string} */ suffix, random) {
  const pack = `own-${suffix}`;
  const show = `show:${pack}:show`;
  let day = Date.UTC(drawn.year, random.between(0, 11), random.between(1, 28));
  const premieredOn = dayOf(day);
  const seasons = drawn.seasons.map((length, index) => {
    day += 120 * DAY;
    return {
      number: index + 1,
      title: null,
      episodes: Array.from({ length }, (_, at) => {
        day += 7 * DAY;
        return {
          key: `s${two(index + 1)}e${two(at + 1)}`,
          number: at + 1,
          absolute: null,
          kind: 'regular',
          title: drawTitle(random, index + 1, at + 1),
          airedOn: dayOf(day),
          minutes: random.of([22, 42, 45, 58]),
          foreignIds: [],
          gone: false,
        };
      }),
    };
  });
  const content = {
    kind: 'series',
    origin: 'stub',
    title: drawn.title,
    year: drawn.year,
    status: drawn.ended ? 'ended' : 'running',
    country: null,
    language: null,
    network: null,
    premieredOn,
    endedOn: null,
    foreignIds: [{ scheme: 'tvdb', value: String(Number.parseInt(suffix, 16)), unconfirmed: false }],
    source: null,
    seasons,
  };
  const slug = `${drawn.title.toLowerCase().replaceAll(' ', '-')}-${pack.slice(-6)}`;
  const places = seasons.flatMap(({ number: season, episodes }) =>
    episodes.map(({ key, number, title, airedOn, minutes }) => ({
      ref: `episode:${pack}:${key}`,
      season,
      number,
      title,
      airedOn,
      minutes,
    })),
  );
  const common = { title: drawn.title, sortTitle: drawn.title, premieredOn, endedOn: null, network: null, ink: null };
  const lines = [
    {
      table: 'shows',
      row: {
        id: show,
        slug,
        kind: 'series',
        ...common,
        title: { und: drawn.title },
        status: content.status,
        country: null,
        language: null,
        foreignIds: content.foreignIds,
        companion: false,
        unconfirmedFields: [],
        pack,
      },
    },
    ...seasons
      .map(({ number }) => ({
        table: 'seasons',
        row: { id: `season:${pack}:s${number}`, show, number, title: null, foreignIds: [], pack },
      }))
      // A backup has the rows of a table in the order of their keys, where season 10 comes before season 2.
      .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1)),
    ...places.map(({ ref, season, number, title, airedOn, minutes }) => ({
      table: 'episodes',
      row: {
        id: ref,
        show,
        season,
        number,
        numberTo: null,
        absolute: null,
        kind: 'regular',
        title: { und: title },
        airedOn,
        minutes,
        teaser: null,
        synopsis: null,
        mentions: [],
        unconfirmedFields: [],
        foreignIds: [],
        sources: [],
        pack,
      },
    })),
    {
      table: 'outlines',
      row: {
        show,
        pack,
        slug,
        kind: 'series',
        ...common,
        ended: drawn.ended,
        companion: false,
        places: places.map(({ ref, season, number, airedOn }) => ({ ref, season, number, airedOn, special: false })),
      },
    },
  ];
  return { pack, content, places, lines };
}
