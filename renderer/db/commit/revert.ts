import { dequal } from 'dequal/lite';
import type { Change } from '../../../shared/library/journal';
import type { LibraryTable, LifeState } from '../../../shared/library/rows';
import type { LeftAlone } from './errors';
import type { UnitOfWork } from './unit';

type AnyRow = Record<string, unknown> & { id: string; state?: LifeState };

/** What taking an entry back, or doing it again, would write: each row as it is now and as it would be. */
type Proposal = {
  table: LibraryTable;
  key: string;
  now: AnyRow | null;
  then: AnyRow | null;
  /** Of all rows of the entry: by the id of a row, the id of the row that replaced it. */
  successors: ReadonlyMap<string, string>;
};

/** Tables in which at most one row may be live for the same subject, with the index that finds the others. */
const SINGLE: Partial<Record<LibraryTable, { index: string; subject: (row: AnyRow) => unknown[]; within?: string }>> = {
  ratings: { index: '[subject+state]', subject: (row) => [row['subject'], 'live'] },
  favourites: { index: '[subject+state]', subject: (row) => [row['subject'], 'live'] },
  statuses: { index: '[show+state]', subject: (row) => [row['show'], 'live'] },
  reveals: { index: '[episode+state]', subject: (row) => [row['episode'], 'live'] },
  // One in each pass: the same episode may be skipped in two of them.
  skips: { index: '[episode+state]', subject: (row) => [row['episode'], 'live'], within: 'pass' },
  settings: { index: '[scope+name+state]', subject: (row) => [row['scope'], row['name'], 'live'] },
  notes: { index: '[note+state]', subject: (row) => [row['note'], 'live'] },
  ownShows: { index: '[pack+state]', subject: (row) => [row['pack'], 'live'] },
  addedPacks: { index: '[name+state]', subject: (row) => [row['name'], 'live'] },
  lists: { index: '[list+state]', subject: (row) => [row['list'], 'live'] },
  listItems: { index: '[subject+state]', subject: (row) => [row['subject'], 'live'], within: 'list' },
};

/**
 * Collects what undo (`direction` back) or redo (forth) of these changes writes. A row that was changed since, is
 * still needed by another, or whose place is taken, is left alone and named. Writes nothing itself.
 */
export async function collectRevert(
  unit: UnitOfWork,
  changes: readonly Change[],
  direction: 'back' | 'forth',
): Promise<{ left: LeftAlone[] }> {
  const left: LeftAlone[] = [];
  const rows = changes.filter((one) => one.table !== 'identities' || isRelink(one));
  let proposals: Proposal[] = [];
  const current = await readCurrent(unit, rows);
  const successors = new Map(
    rows.flatMap(({ key, after }) => {
      const replaces = (after as AnyRow | null)?.['replaces'];
      return typeof replaces === 'string' ? [[replaces, key] as const] : [];
    }),
  );
  for (const change of rows) {
    const [from, to] = direction === 'back' ? [change.after, change.before] : [change.before, change.after];
    const now = current.get(keyOf(change)) ?? null;
    const then = to as AnyRow | null;
    if (dequal(now, from)) proposals.push({ table: change.table, key: change.key, now, then, successors });
    else left.push({ table: change.table, key: change.key, reason: 'changed-since' });
  }
  // A row left alone may be what another one needs: look again until nothing more falls out.
  for (let settled = false; !settled;) {
    const refused = await refusals(unit, proposals);
    settled = refused.length === 0;
    left.push(...refused);
    proposals = proposals.filter((one) => !refused.some((row) => row.table === one.table && row.key === one.key));
  }
  for (const { table, key, now, then } of proposals) {
    if (then === null && now) unit.drop(table, now as never);
    else if (now === null && then) unit.add(table, then as never);
    else if (now && then) unit.change(table, now as never, then as never);
    const other = table === 'settings' ? (then ?? now)?.['scope'] : table === 'identities' ? key : null;
    const show = (then ?? now)?.['show'] ?? other;
    if (typeof show === 'string' && show !== 'app') unit.showsToRebuild.add(show);
  }
  return { left };
}

/** An identity that was only linked to something else: it stays, whoever needs it, and its link goes back and forth. */
export function isRelink({ table, before, after }: Change): boolean {
  return table === 'identities' && before !== null && after !== null && !dequal(before, after);
}

const keyOf = (one: { table: string; key: string }) => `${one.table}/${one.key}`;

async function readCurrent(unit: UnitOfWork, changes: readonly Change[]): Promise<Map<string, AnyRow>> {
  const keys = new Map<LibraryTable, string[]>();
  for (const { table, key } of changes) keys.set(table, [...(keys.get(table) ?? []), key]);
  const found = new Map<string, AnyRow>();
  await Promise.all(
    [...keys].map(async ([table, list]) => {
      const rows = await unit.database.table<AnyRow, string>(table).bulkGet(list);
      rows.forEach((row) => row && found.set(`${table}/${row.id}`, row));
    }),
  );
  return found;
}

/** Proposals that cannot be done while the rest of the library is as it is. */
async function refusals(unit: UnitOfWork, proposals: readonly Proposal[]): Promise<LeftAlone[]> {
  const after: After = new Map(proposals.map((one) => [keyOf(one), one.then]));
  const answers = await Promise.all(
    proposals.map(async (one): Promise<LeftAlone | null> => {
      const reason = await refusal(unit, one, after);
      return reason === null ? null : { table: one.table, key: one.key, reason };
    }),
  );
  return answers.filter((answer) => answer !== null);
}

async function refusal(unit: UnitOfWork, one: Proposal, after: After): Promise<LeftAlone['reason'] | null> {
  const { table, now, then } = one;
  if (then?.state === 'live') {
    if (await isTaken(unit, one, after)) return 'taken';
    // A successor comes back only where its predecessor gives way again, and the other way round: else one
    // viewing would stand twice.
    if (typeof then['replaces'] === 'string' && !(await givesWay(unit, table, then['replaces'], after)))
      return 'changed-since';
    if (now?.state === 'replaced' && !successorGoes(table, now.id, one.successors, after)) return 'changed-since';
    const pass = then['pass'];
    if (table !== 'passes' && typeof pass === 'string' && !(await passIsLive(unit, pass, after))) return 'still-needed';
    if (table === 'listItems' && !(await listIsLive(unit, then['list'] as string, after))) return 'still-needed';
  }
  const ends = now?.state === 'live' && then?.state !== 'live';
  if (ends && table === 'lists' && (await listIsUsed(unit, one, after))) return 'still-needed';
  return ends && table === 'passes' && (await passIsUsed(unit, one, after)) ? 'still-needed' : null;
}

async function givesWay(unit: UnitOfWork, table: LibraryTable, key: string, after: After): Promise<boolean> {
  const planned = after.get(`${table}/${key}`);
  const row = planned === undefined ? await unit.database.table<AnyRow, string>(table).get(key) : planned;
  return row?.state === 'replaced';
}

function successorGoes(
  table: LibraryTable,
  key: string,
  successors: ReadonlyMap<string, string>,
  after: After,
): boolean {
  const successor = successors.get(key);
  return successor !== undefined && after.get(`${table}/${successor}`) === null;
}

type After = ReadonlyMap<string, AnyRow | null>;

async function isTaken(unit: UnitOfWork, one: Proposal, after: After): Promise<boolean> {
  const single = SINGLE[one.table];
  if (!single || !one.then) return false;
  const rows = await unit.database
    .table<AnyRow, string>(one.table)
    .where(single.index)
    .equals(single.subject(one.then) as never)
    .toArray();
  const { within } = single;
  return rows.some((row) => {
    if (within !== undefined && row[within] !== one.then?.[within]) return false;
    const planned = after.get(`${one.table}/${row.id}`);
    return row.id !== one.key && (planned === undefined ? row : planned)?.state === 'live';
  });
}

/** A pass is named by its first row and by the rows that rename it; one of them must be live. */
async function passIsLive(unit: UnitOfWork, pass: string, after: After): Promise<boolean> {
  const planned = [...after].some(
    ([key, row]) => key.startsWith('passes/') && row?.['pass'] === pass && row.state === 'live',
  );
  if (planned) return true;
  const rows = await unit.database.passes.where('pass').equals(pass).toArray();
  return rows.some((row) => row.state === 'live' && after.get(`passes/${row.id}`) === undefined);
}

async function passIsUsed(unit: UnitOfWork, one: Proposal, after: After): Promise<boolean> {
  const pass = one.now?.['pass'];
  if (typeof pass !== 'string' || (await passIsLive(unit, pass, after))) return false;
  const plays = (await unit.database.plays.where('pass').equals(pass).toArray()).map((row) => ['plays', row] as const);
  const skips = (await unit.database.skips.where('pass').equals(pass).toArray()).map((row) => ['skips', row] as const);
  return [...plays, ...skips].some(([table, row]) => after.get(`${table}/${row.id}`) === undefined);
}

/** A list is named by its first row and by those that rename or move it; one of them must be live. */
async function listIsLive(unit: UnitOfWork, list: string, after: After): Promise<boolean> {
  const planned = [...after].some(
    ([key, row]) => key.startsWith('lists/') && row?.['list'] === list && row.state === 'live',
  );
  if (planned) return true;
  const rows = await unit.database.lists.where('[list+state]').equals([list, 'live']).toArray();
  return rows.some((row) => after.get(`lists/${row.id}`) === undefined);
}

async function listIsUsed(unit: UnitOfWork, one: Proposal, after: After): Promise<boolean> {
  const list = one.now?.['list'];
  if (typeof list !== 'string' || (await listIsLive(unit, list, after))) return false;
  const items = await unit.database.listItems.where('[list+state]').equals([list, 'live']).toArray();
  return items.some((row) => after.get(`listItems/${row.id}`) === undefined);
}
