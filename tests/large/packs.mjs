/**
 * Packs of invented shows with cards, as files: what a library of somebody looks like who has added companions of
 * others. Every card has lines that open episode by episode.
 */

const FIRST = 'Ada Bruno Celia Dorian Edda Felix Greta Hugo Ines Jonas Kira Linus Mara Nils Olga Piet'.split(' ');
const LAST = 'Abendrot Birk Calder Dunmore Eiken Falk Grove Hale Ivarsen Jarrow Kestrel Lund'.split(' ');
const INKS = ['moss', 'petrol', 'plum'];
const TITLES = ['The Salt Observatory', 'Nine Lanterns', 'The Quiet Terminus'];
const DAY = 86_400_000;
const LINES = 8;
const SIZE = { seasons: 5, episodes: 12, cards: 120 };

const en = (/** @type {string} */ text) => ({ en: text });
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/**
 * Three packs, the same for the same seed.
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 * @returns {{ name: string, slug: string, text: string, episodes: { season: number, number: number }[] }[]}
 */
export function makePacks(random) {
  return TITLES.map((title, index) => {
    const name = `large-${index + 1}`;
    const slug = title.toLowerCase().replaceAll(' ', '-');
    const show = `show:${name}:${slug}`;
    const source = `source:${name}:guide`;
    const begun = Date.UTC(1990 + index * 8, 2, 4);
    const places = Array.from({ length: SIZE.seasons * SIZE.episodes }, (_, at) => {
      const [season, number] = [Math.floor(at / SIZE.episodes) + 1, (at % SIZE.episodes) + 1];
      return { season, number, absolute: at + 1, id: `episode:${name}:s${two(season)}e${two(number)}` };
    });
    const cards = Array.from({ length: SIZE.cards }, (_, at) => cardOf(random, { name, show, source, places, at }));
    const airedOn = (/** @type {number} */ at) => new Date(begun + at * 7 * DAY).toISOString().slice(0, 10);
    const pack = {
      format: 'watchbill-pack',
      formatVersion: 1,
      name,
      version: 1,
      language: 'en',
      title: en(`${title}, a companion`),
      about: en('A show that was invented for measuring.'),
      licence: 'CC0 1.0',
      refersTo: [],
      shows: [
        {
          id: show,
          slug,
          kind: 'series',
          title: en(title),
          sortTitle: title.replace('The ', ''),
          status: 'ended',
          ink: INKS[index],
          country: null,
          language: 'English',
          network: null,
          premieredOn: airedOn(0),
          endedOn: airedOn(places.length - 1),
          foreignIds: [],
          companion: true,
          unconfirmedFields: [],
        },
      ],
      seasons: Array.from({ length: SIZE.seasons }, (_, at) => ({
        id: `season:${name}:s${two(at + 1)}`,
        show,
        number: at + 1,
        title: null,
        foreignIds: [],
      })),
      episodes: places.map(({ id, season, number, absolute }, at) => ({
        id,
        show,
        season,
        number,
        numberTo: null,
        absolute,
        kind: 'regular',
        title: en(
          `The ${random.of(['seventh', 'open', 'locked', 'borrowed'])} ${random.of(['lens', 'pier', 'ledger'])}`,
        ),
        airedOn: airedOn(at),
        minutes: 45,
        teaser: en('Something at the shore has changed over night.'),
        synopsis: en(
          `${random.of(FIRST)} finds out who moved the ${random.of(['lens', 'boat', 'clock'])}, and keeps it.`,
        ),
        mentions: [],
        unconfirmedFields: [],
        foreignIds: [],
        sources: [source],
      })),
      people: cards.map(({ person }) => person),
      credits: [],
      franchises: [],
      characters: cards.map(({ character }) => character),
      appearances: cards.flatMap(({ appearances }) => appearances),
      production: [],
      sources: [
        {
          id: source,
          kind: 'article',
          title: en(`A guide to ${title}`),
          publisher: 'The Evening Lamp',
          publishedOn: '2020-06-01',
          address: null,
          revealedIn: null,
        },
      ],
      claims: [],
      conflicts: [],
      terms: [],
    };
    return { name, slug, text: JSON.stringify(pack, null, 1), episodes: places };
  });
}

/** One character from the episode it enters in, with lines up to the end of the show. */
function cardOf(random, { name, show, source, places, at }) {
  const called = `${FIRST[at % FIRST.length]} ${LAST[(at * 7) % LAST.length]}`;
  const slug = `${called.toLowerCase().replace(' ', '-')}-${at + 1}`;
  const enters = at < 6 ? 0 : random.between(0, places.length - LINES);
  const id = `character:${name}:${slug}`;
  const person = { id: `person:${name}:${slug}-actor`, name: `Player ${called}`, otherNames: [], sameAs: null };
  const seen = places.slice(enters).filter((_, index) => index === 0 || random.chance(0.2));
  const facts = Array.from({ length: LINES }, (_, line) => ({
    id: `fact:${name}:${slug}-${line + 1}`,
    text: en(
      `${random.of(['Keeps', 'Lost', 'Sold', 'Hides'])} the ${random.of(['key', 'map', 'letter', 'lens'])} of ${random.of(LAST)}.`,
    ),
    revealedIn: places[Math.min(places.length - 1, enters + line)].id,
    sources: [source],
    unconfirmed: false,
  }));
  const character = {
    id,
    show,
    slug,
    name: called,
    nameBefore: null,
    nameRevealedIn: null,
    firstAppearance: places[enters].id,
    firstMentioned: null,
    unconfirmedFields: [],
    sources: [source],
    aliases: [],
    species: [],
    affiliations: [],
    relations: [],
    actors: [{ person: person.id, revealedIn: null, unconfirmed: false }],
    ranks: [],
    facts,
  };
  const appearances = seen.map((episode) => ({ episode: episode.id, character: id, as: null, unconfirmed: false }));
  return { person, character, appearances };
}
