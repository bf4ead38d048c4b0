import type { LibraryId, LibraryRow, PlayRow } from '../../../shared/library/rows';
import type { UnitOfWork } from '../commit/unit';
import type { Shift } from './match';
import { removeRow, replaceRow } from './succession';

/**
 * Gives every live row about a subject that moves a successor at its new place. What stands there already is not made
 * double: the row that came later stays as a tombstone, and an undo brings it back.
 */
export async function moveRows(unit: UnitOfWork, shift: Shift): Promise<void> {
  await movePlays(unit, shift);
  await moveSingles(unit, shift, 'skips', 'episode', 'pass');
  await moveSingles(unit, shift, 'reveals', 'episode');
  await moveSingles(unit, shift, 'ratings', 'subject');
  await moveSingles(unit, shift, 'favourites', 'subject');
  await moveSingles(unit, shift, 'listItems', 'subject', 'list');
  await moveNotes(unit, shift);
  if (!shift.subjects.has(shift.from)) return;
  await movePasses(unit, shift);
  await moveSingles(unit, shift, 'statuses', 'show');
  await moveSettings(unit, shift);
}

/** A successor counts from when its predecessor was made: moving it is no act of watching. */
const successor = (unit: UnitOfWork, row: { id: string; createdAt: number }) => ({
  ...unit.life(row.id),
  createdAt: row.createdAt,
});

async function livePlays({ database }: UnitOfWork, show: LibraryId): Promise<PlayRow[]> {
  return database.plays
    .where('[show+state+order]')
    .between([show, 'live', -Infinity], [show, 'live', Infinity])
    .toArray();
}

async function movePlays(unit: UnitOfWork, { from, to, subjects }: Shift): Promise<void> {
  const plays = await livePlays(unit, from);
  const there = from === to ? plays.filter((one) => !subjects.has(one.episode)) : await livePlays(unit, to);
  const standing = new Map<string, number>();
  for (const play of there) count(standing, sameness(play, play.episode), 1);
  for (const play of plays) {
    const episode = subjects.get(play.episode);
    if (episode === undefined) continue;
    const key = sameness(play, episode);
    // One told by two sources is one viewing: the same minute or day, or the same place in the row of undated ones.
    if ((standing.get(key) ?? 0) > 0) {
      count(standing, key, -1);
      removeRow(unit, 'plays', play);
    } else replaceRow(unit, 'plays', play, { ...play, ...successor(unit, play), show: to, episode });
  }
}

const MINUTE = 60_000;

function sameness({ at, from, to, precision }: PlayRow, episode: LibraryId): string {
  if (at !== null) return `${episode} ${Math.floor(at / MINUTE)}`;
  return precision === 'unknown' ? `${episode} unknown` : `${episode} ${from} ${to}`;
}

const count = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

type Single = 'skips' | 'reveals' | 'ratings' | 'favourites' | 'listItems' | 'statuses';

/** Rows of which one may be live for a subject; `within` each value of another field. */
async function moveSingles(
  unit: UnitOfWork,
  { from, to, subjects }: Shift,
  table: Single,
  field: 'episode' | 'subject' | 'show',
  within?: 'pass' | 'list',
): Promise<void> {
  type Row = LibraryRow<Single> & Record<string, unknown>;
  const live = async (show: LibraryId): Promise<Row[]> =>
    unit.database.table<Row, string>(table).where('[show+state]').equals([show, 'live']).toArray();
  const rows = await live(from);
  const keyOf = (subject: unknown, row: Row) => `${String(subject)} ${within === undefined ? '' : String(row[within])}`;
  const there = from === to ? rows.filter((row) => !subjects.has(String(row[field]))) : await live(to);
  const standing = new Set(there.map((row) => keyOf(row[field], row)));
  for (const row of rows) {
    const subject = subjects.get(String(row[field]));
    if (subject === undefined) continue;
    const key = keyOf(subject, row);
    if (standing.has(key)) removeRow(unit, table, row as never);
    else {
      standing.add(key);
      const moved = { ...row, ...successor(unit, row), show: to, ...(field === 'show' ? {} : { [field]: subject }) };
      replaceRow(unit, table, row as never, moved as never);
    }
  }
}

async function moveNotes(unit: UnitOfWork, { from, to, subjects }: Shift): Promise<void> {
  const notes = await unit.database.notes.where('[show+state]').equals([from, 'live']).toArray();
  for (const note of notes) {
    const ref = subjects.get(note.subject.ref);
    if (ref === undefined || note.subject.kind === 'day') continue;
    const subject = { ...note.subject, ref };
    replaceRow(unit, 'notes', note, { ...note, ...successor(unit, note), show: to, subject });
  }
}

/** Later viewings go on counting behind those that are there. */
async function movePasses(unit: UnitOfWork, { from, to }: Shift): Promise<void> {
  const [rows, there] = await Promise.all(
    [from, to].map((show) => unit.database.passes.where('[show+state]').equals([show, 'live']).toArray()),
  );
  let number = Math.max(1, ...(there ?? []).map((one) => one.number));
  for (const pass of (rows ?? []).toSorted((a, b) => a.number - b.number)) {
    number += 1;
    replaceRow(unit, 'passes', pass, { ...pass, ...successor(unit, pass), show: to, number });
  }
}

/** What hides before watching is a choice of the show that goes; the one that stays keeps its own. */
async function moveSettings(unit: UnitOfWork, { from, to }: Shift): Promise<void> {
  const of = (scope: LibraryId) =>
    unit.database.settings.where('[scope+name+state]').equals([scope, 'spoilers', 'live']).toArray();
  const [rows, there] = await Promise.all([of(from), of(to)]);
  for (const row of rows) {
    if (there.length > 0) removeRow(unit, 'settings', row);
    else replaceRow(unit, 'settings', row, { ...row, ...successor(unit, row), scope: to });
  }
}
