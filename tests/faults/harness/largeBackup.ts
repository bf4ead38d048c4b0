import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backupNames } from './backupRows';
import type { Row } from './rows';

/** Plays that one entry of the journal has added: a large library is marked by seasons, or imported. */
const AT_ONCE = 50;
/** Episodes of one show. */
const EPISODES = 250;

let last = 0;
/** Ids of version 7, one behind the other. */
function anId(): string {
  last += 1;
  const count = last.toString(16).padStart(12, '0');
  return `01900000-0000-7000-8000-${count}`;
}

/**
 * Writes a backup of a large library beside the backups of a data folder, as docs/backup-format.md says and without the
 * code of the app: what the newest one holds, and as many plays more, of shows that no pack knows. Answers its name.
 */
export function writeLargeBackup(folder: string, plays: number): string {
  const backups = path.join(folder, 'backups');
  const like = backupNames(folder).at(-1);
  if (like === undefined) throw new Error('There is no backup to begin with.');
  const [head, ...rest] = gunzipSync(readFileSync(path.join(backups, like)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const [first, end] = [JSON.parse(head ?? ''), JSON.parse(rest.pop() ?? '')] as [
    Row,
    { rows: Record<string, number>; tally: Row; seq: number },
  ];
  const seq = end.seq + plays / AT_ONCE;
  const tables = new Map<string, string[]>();
  const add = (table: string, line: string) => {
    const lines = tables.get(table) ?? [];
    lines.push(line);
    tables.set(table, lines);
  };
  const addKnown = (isJournal: boolean) => {
    for (const line of rest) {
      const table = /^\{"table":"(\w+)"/.exec(line)?.[1] ?? '';
      if ((table === 'journal') === isJournal) add(table, line.replace(/("key":"library".*"seq":)\d+/, `$1${seq}`));
    }
  };
  // In the order of their keys, as the app writes them: these ids come before all of today, these entries behind.
  addKnown(true);
  for (const { table, row } of largeRows(plays, end.seq, Number(first['createdAt'])))
    add(table, JSON.stringify({ table, row }));
  addKnown(false);

  const names = [...tables.keys()].toSorted((a, b) => Number(a === 'journal') - Number(b === 'journal'));
  const newest = JSON.stringify({
    ...first,
    from: seq,
    createdAt: Number(first['createdAt']) + 1_000,
    reason: 'asked',
  });
  const body = `${[newest, ...names.flatMap((name) => tables.get(name) ?? [])].join('\n')}\n`;
  const last = {
    seq,
    rows: Object.fromEntries(names.map((name) => [name, tables.get(name)?.length ?? 0])),
    lines: 1 + names.reduce((sum, name) => sum + (tables.get(name)?.length ?? 0), 0),
    sha256: createHash('sha256').update(body).digest('hex'),
    tally: { ...end.tally, plays: Number(end.tally['plays']) + plays },
  };
  const name = 'Watchbill 20300101-000000 asked.ndjson.gz';
  writeFileSync(path.join(backups, name), gzipSync(`${body}${JSON.stringify(last)}\n`, { level: 1 }));
  return name;
}

function* largeRows(plays: number, after: number, now: number): Generator<{ table: string; row: Row }> {
  let show = '';
  let seq = after;
  for (let index = 0; index < plays; index += AT_ONCE) {
    const changes: Row[] = [];
    const put = (table: string, row: Row) => {
      changes.push({ table, key: row['id'], before: null, after: row });
      return { table, row };
    };
    if (index % EPISODES === 0) {
      show = anId();
      yield put('identities', identity(show, null, index, now));
    }
    for (let one = index; one < index + AT_ONCE; one += 1) {
      const episode = anId();
      yield put('identities', identity(episode, show, one % EPISODES, now));
      yield put('plays', play(show, episode, one, now));
    }
    seq += 1;
    yield { table: 'journal', row: entry(seq, show, changes, now) };
  }
}

function identity(id: string, show: string | null, number: number, now: number): Row {
  const [kind, season] = show === null ? ['show', null] : ['episode', Math.floor(number / 25) + 1];
  const title = show === null ? `Show ${number / EPISODES + 1}` : `Episode ${number + 1}`;
  const place = show === null ? null : (number % 25) + 1;
  return {
    id,
    kind,
    show,
    season,
    number: place,
    title,
    airedOn: null,
    foreignIds: [],
    catalogue: null,
    createdAt: now,
  };
}

function play(show: string, episode: string, index: number, now: number): Row {
  const id = anId();
  const origin = { kind: 'bulk', import: null };
  const when = { precision: 'unknown', at: null, zone: null, from: null, to: null, order: index };
  return { id, createdAt: now, replaces: null, state: 'live', show, episode, ...when, pass: null, origin };
}

function entry(seq: number, show: string, changes: readonly Row[], now: number): Row {
  const target = { kind: 'show' };
  const when = { kind: 'unknown' };
  const action = { type: 'mark', version: 1, show, target, when, again: false, specials: false, today: '2026-01-01' };
  const summary = { show, title: 'A show', episode: null, count: AT_ONCE };
  return { seq, id: anId(), at: now, kind: 'do', target: 0, action, summary, changes };
}
