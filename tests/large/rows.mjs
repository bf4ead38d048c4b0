import { catalogueOf } from './catalogue.mjs';
import { drawShows } from './shows.mjs';

/**
 * Rows of a large library, table by table name, show by show: the shows are the viewer's own, as imports leave them.
 * @typedef {{ shows: number, plays: number, notes: number, episodes: number, ratings: number, statuses: number }} Tally
 * @typedef {{ table: string, row: Record<string, unknown> }} Line
 */

const DAY = 86_400_000;
/** All of it was made at this moment; what was watched lies before it. */
export const MADE_AT = Date.UTC(2026, 9, 1, 12);

/** Ids of version 7, one behind the other. */
function createIds() {
  let last = 0;
  return () => {
    last += 1;
    return `01900000-0000-7000-9000-${last.toString(16).padStart(12, '0')}`;
  };
}

const NEW = { createdAt: MADE_AT, replaces: null, state: 'live' };

/**
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 * @param {{ episodes: number, notes: number, seq: number }} size, `seq` the number of the import in the journal
 * @returns {Generator<Line, Tally>}
 */
export function* libraryRows(random, { episodes, notes, seq }) {
  const newId = createIds();
  const imported = newId();
  const done = { shows: 0, plays: 0, notes: 0, episodes: 0, ratings: 0, statuses: 0 };
  for (const drawn of drawShows(random, episodes)) {
    const made = catalogueOf(drawn, newId().slice(-12), random);
    yield* made.lines;
    const { pack, places } = made;
    yield { table: 'ownShows', row: { ...NEW, id: newId(), import: imported, pack, content: made.content } };
    const show = newId();
    yield {
      table: 'identities',
      row: identity(show, 'show', null, null, null, drawn.title, `show:${pack}:show`, imported),
    };
    if (drawn.status === 'planned' || drawn.status === 'paused' || drawn.status === 'dropped') {
      yield { table: 'statuses', row: { ...NEW, id: newId(), import: imported, show, status: drawn.status } };
      done.statuses += 1;
    }
    const watched = places.slice(0, Math.round(places.length * drawn.share));
    const again = random.chance(0.1) ? watched : [];
    const began = MADE_AT - random.between(30, 3_000) * DAY;
    let stamp = 0;
    for (const [index, place] of watched.entries()) {
      const episode = newId();
      const { ref, season, number, airedOn } = place;
      yield {
        table: 'identities',
        row: identity(episode, 'episode', show, season, number, place.title, ref, imported, airedOn),
      };
      if (number === 1) stamp = random.chance(0.2) ? began + index * DAY : 0;
      const at = stamp === 0 ? began + index * (DAY / 2) + random.between(0, 40_000_000) : stamp;
      yield play(newId(), show, episode, stamp === 0 ? at : stamp, stamp !== 0, index, imported);
      if (again.length > 0) yield play(newId(), show, episode, at + 400 * DAY, false, index, imported);
      done.plays += again.length > 0 ? 2 : 1;
      if (random.chance(0.05)) {
        const value = random.between(3, 10);
        yield { table: 'ratings', row: { ...NEW, id: newId(), import: imported, show, subject: episode, value } };
        done.ratings += 1;
      }
      if (done.notes < notes && random.chance((notes * 1.8) / episodes)) {
        yield { table: 'notes', row: note(newId(), newId(), show, episode, ref, place.title, imported, random) };
        done.notes += 1;
      }
    }
    done.shows += 1;
    done.episodes += places.length;
  }
  yield* importRows(imported, newId(), done, seq);
  return done;
}

/** The import that all of it came with, and what the journal says of it. */
function* importRows(id, entryId, { shows, plays, notes, ratings, statuses }, seq) {
  const rows = plays + notes + ratings + statuses;
  const verdicts = { rows, matched: 0, alreadyHere: 0, stubs: rows, unclear: 0, refused: 0 };
  const counts = { ...verdicts, plays, ratings, statuses, favourites: 0, notes, listItems: 0, newShows: shows };
  const [format, name, files] = ['watchbill-csv', 'Watchbill', ['plays.csv']];
  const when = { beganAt: MADE_AT, endedAt: MADE_AT };
  yield { table: 'imports', row: { id, state: 'applied', format, name, files, counts, ...when } };
  const action = { type: 'import', version: 1, import: id, format, name, counts, rows: { plays, notes, all: rows } };
  const summary = { show: null, title: name, episode: null, count: plays };
  const entry = { seq, id: entryId, at: MADE_AT, kind: 'do', target: 0, action, summary, changes: [] };
  yield { table: 'journal', row: entry };
}

function identity(id, kind, show, season, number, title, catalogue, imported, airedOn = null) {
  const named = { id, kind, show, season, number, title, airedOn, foreignIds: [], catalogue };
  return { ...named, createdAt: MADE_AT, import: imported };
}

function play(id, show, episode, at, bulk, index, imported) {
  const when = { precision: 'second', at, zone: 'Europe/Vienna', from: null, to: null, order: at + (bulk ? index : 0) };
  const origin = { kind: bulk ? 'import-bulk' : 'import', import: imported };
  return { table: 'plays', row: { ...NEW, id, show, episode, ...when, pass: null, origin } };
}

function note(id, own, show, episode, ref, title, imported, random) {
  const text = `What ${title} left open: who ${random.of(['signalled', 'waited', 'lied', 'came back'])}, and why the ${random.of(['lamp', 'gate', 'ferry', 'archive'])} was dark. #rewatch`;
  const life = { ...NEW, id, import: imported, note: own, show, subject: { kind: 'episode', ref: episode } };
  return { ...life, text, tags: ['rewatch'], links: [], names: [], gates: [ref] };
}
