const HOW =
  'long last first other hidden lost broken silent second empty crooked distant borrowed frozen gentle painted'.split(
    ' ',
  );
const WHAT =
  'tide door witness signal return winter ledger garden stranger bridge lantern verdict mirror harvest island promise engine letter shore wedding'.split(
    ' ',
  );
const WHO = 'Mara Otto Greta Falk Ines Theo Harald Vera Jonas Alma'.split(' ');

/** How titles of episodes are made, and how common each way is: a fourth begins with «The», as in what is broadcast. */
const FORMS = [
  [0.26, (random) => `The ${random.of(HOW)} ${random.of(WHAT)}`],
  [0.14, (random) => `${capital(random.of(HOW))} ${random.of(WHAT)}`],
  [0.14, (random) => capital(random.of(WHAT))],
  [0.1, (random) => `A ${random.of(WHAT)} in ${random.of(WHO)}'s ${random.of(WHAT)}`],
  [0.1, (random) => `${random.of(WHO)} and the ${random.of(WHAT)}`],
  [0.1, (random) => `${random.of(WHO)}'s ${random.of(HOW)} ${random.of(WHAT)}`],
  [0.08, (random) => `Where the ${random.of(WHAT)} ends`],
  [0.08, (random) => `What ${random.of(WHO)} knew`],
];

const capital = (/** @type {string} */ word) => word.slice(0, 1).toUpperCase() + word.slice(1);
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/**
 * The title of an episode. It ends in its place, so that no two of a show are called the same.
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 * @param {number} season
 * @param {number} number
 */
export function drawTitle(random, season, number) {
  let left = random.next();
  const form = FORMS.find(([part]) => (left -= part) < 0) ?? FORMS[0];
  return `${form[1](random)} ${two(season)}${two(number)}`;
}
