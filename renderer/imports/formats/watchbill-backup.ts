import { Status } from '../../../shared/library/rows';
import { type Importer, type ImportOptions, SourceError, type SourceFile } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedSubject, ImportedWhen } from '../record';
import { type Item, readLines, shapeOf } from '../source';
import {
  at,
  calendarDayIn,
  episodeNumberIn,
  episodeOf,
  idsOf,
  instantIn,
  isObject,
  listAt,
  seasonIn,
  showOf,
} from '../values';
import { spanIn, textIn, titleIn, UNKNOWN, whenIn } from '../values';
import { noteTold, notTaken, ratingTold, rowsOf, told, type Told } from '../values/told';

/** What the library calls a show, season or episode. */
type Identity = { kind: string; show: string; named: ImportedShow | null; subject: ImportedSubject | null };

/** What must be known before rows that point to it are read. */
type Names = {
  identities: Map<string, Identity>;
  /** By the catalogue's id: kind, title, year and ids of shows. */
  catalogue: Map<string, { kind?: ImportedShow['kind']; title?: unknown; year?: unknown; ids?: unknown }>;
  lists: Map<string, { name: string; order: number }>;
};

const MOST = 3_000_000;

/**
 * Our own backups and the export of the whole library (docs/backup-format.md), taken into a library that goes on
 * instead of putting it in its place: plays, ratings, statuses, favourites, notes and lists that hold. What a restored
 * backup alone can bring are passes and their names, skips, settings, versions, and the journal. Notes on characters,
 * persons and days name what only the same library has: refused. A month, a year and a range become undated.
 *
 * The rows are in the order of their tables' names, so what they point to is read first: a file is read twice.
 */
export const watchbillBackup: Importer = {
  id: 'watchbill-backup',
  name: 'Watchbill',
  verified: true,
  async recognise(files) {
    for (const file of files) if (await isBackup(file)) return 0.99;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if (!(await isBackup(file))) continue;
      const names = await namesIn(file, options);
      for await (const line of readLines(file, options)) {
        // Only an entry of the journal can be too long for a line, and those are not read.
        if (line.damaged === 'it is no JSON') yield* rowsOf(placeOf(file, line), [notTaken('damaged', line.damaged)]);
        const table = textIn(at(line.value, 'table')) ?? '';
        const teller = Object.hasOwn(TELLERS, table) ? TELLERS[table] : undefined;
        const row = at(line.value, 'row');
        if (teller && isObject(row) && row['state'] === 'live') {
          yield* rowsOf(placeOf(file, line), teller(row, names));
        }
      }
    }
  },
};

async function isBackup(file: SourceFile): Promise<boolean> {
  const shape = await shapeOf(file);
  return shape.kind === 'json' && !shape.isArray && /^\{[^\n]{0,40}"format":"watchbill-backup"/.test(shape.text);
}

function placeOf(file: SourceFile, { row }: Item) {
  return { file: file.path, row };
}

type Row = Readonly<Record<string, unknown>>;
type Teller = (row: Row, names: Names) => Iterable<Told>;

const TELLERS: Readonly<Record<string, Teller>> = {
  plays: playTold,
  ratings: (row, names) =>
    about(row, names, (show, subject) => ratingTold(show, subject, row['value'], 10, madeAt(row))),
  favourites: (row, names) =>
    about(row, names, (show, subject) => [told({ kind: 'favourite', show, subject, at: madeAt(row) })]),
  statuses: statusTold,
  notes: noteOf,
  listItems: listItemTold,
};

async function namesIn(file: SourceFile, { signal }: ImportOptions): Promise<Names> {
  const names: Names = { identities: new Map(), catalogue: new Map(), lists: new Map() };
  const rows: Row[] = [];
  for await (const { value } of readLines(file, { signal })) {
    const row = at(value, 'row');
    const table = at(value, 'table');
    if (!isObject(row)) continue;
    if (table === 'identities') rows.push(row);
    else if (table === 'outlines' || table === 'shows') learnShow(row, names);
    else if (table === 'lists' && row['state'] === 'live') {
      const name = titleIn(row['name']);
      const order = typeof row['order'] === 'number' ? row['order'] : 0;
      if (name !== null) names.lists.set(String(row['list']), { name, order });
    }
    if (rows.length > MOST || names.lists.size > MOST) throw new SourceError('TOO_MANY_ROWS', file.path);
  }
  // What a show is called in the catalogue may stand behind its identity.
  for (const row of rows) names.identities.set(String(row['id']), identityOf(row, names));
  return names;
}

function learnShow(row: Row, { catalogue }: Names): void {
  const id = textIn(row['show']) ?? textIn(row['id']);
  if (id === null || catalogue.size > MOST) return;
  const known = catalogue.get(id) ?? {};
  if (row['kind'] === 'film' || row['kind'] === 'series') known.kind = row['kind'];
  if (typeof row['title'] === 'string') known.title = row['title'];
  known.year ??= row['premieredOn'];
  if (Array.isArray(row['foreignIds'])) known.ids = row['foreignIds'];
  catalogue.set(id, known);
}

function identityOf(row: Row, { catalogue }: Names): Identity {
  const kind = textIn(row['kind']) ?? '';
  const known = catalogue.get(textIn(row['catalogue']) ?? '') ?? {};
  const ids = idsOf({ ...foreign(known.ids), ...foreign(row['foreignIds']) });
  const named = kind === 'show' ? showOf({ ...known, title: row['title'] ?? known.title, ids }) : null;
  return { kind, show: String(row['show'] ?? row['id']), named, subject: subjectOf(row, kind, ids) };
}

function foreign(list: unknown): Record<string, unknown> {
  return Object.fromEntries(
    listAt({ list }, 'list').flatMap((one) => {
      const scheme = textIn(at(one, 'scheme'));
      return scheme === null ? [] : [[scheme, at(one, 'value')]];
    }),
  );
}

function subjectOf(row: Row, kind: string, ids: ImportedEpisode['ids']): ImportedSubject | null {
  if (kind === 'show') return { kind: 'show' };
  const season = seasonIn(row['season']);
  if (kind === 'season') return season === null ? null : { kind: 'season', season };
  const number = episodeNumberIn(row['number']);
  const airedOn = calendarDayIn(row['airedOn']);
  const episode = kind === 'episode' ? episodeOf({ season, number, title: titleIn(row['title']), airedOn, ids }) : null;
  return episode && { kind: 'episode', episode };
}

function showOfRow(row: Row, { identities }: Names): ImportedShow | null {
  return identities.get(String(row['show']))?.named ?? null;
}

function madeAt(row: Row): number | null {
  return instantIn(row['createdAt']);
}

function* about(
  row: Row,
  names: Names,
  tell: (show: ImportedShow, subject: ImportedSubject) => Iterable<Told>,
): Generator<Told> {
  const show = showOfRow(row, names);
  const subject = names.identities.get(String(row['subject']))?.subject;
  if (!show) yield notTaken('no-show');
  else if (!subject) yield notTaken('no-episode', show.title);
  else yield* tell(show, show.kind === 'film' ? { kind: 'show' } : subject);
}

function* playTold(row: Row, names: Names): Generator<Told> {
  const show = showOfRow(row, names);
  const subject = names.identities.get(String(row['episode']))?.subject;
  const episode = subject?.kind === 'episode' ? subject.episode : null;
  const when = whenOf(row);
  if (!show) yield notTaken('no-show');
  else if (!episode) yield notTaken('no-episode', show.title);
  else if (!when) yield notTaken('bad-date', textIn(row['at']));
  else {
    const bulk = at(row, 'origin', 'kind') === 'bulk';
    yield told({ kind: 'play', show, episode: show.kind === 'film' ? null : episode, when, bulk });
  }
}

function whenOf(row: Row): ImportedWhen | null {
  if (row['precision'] === 'second') return whenIn(row['at']);
  if (row['precision'] === 'minute') return whenIn(row['at'], { zone: 'UTC', toTheMinute: true });
  if (row['precision'] === 'day') return whenIn(row['from']);
  return row['precision'] === 'unknown' ? UNKNOWN : spanIn(textIn(row['precision']) ?? '', row['from'], row['to']);
}

function* statusTold(row: Row, names: Names): Generator<Told> {
  const show = showOfRow(row, names);
  const status = Status.safeParse(row['status']);
  if (!show) yield notTaken('no-show');
  else if (status.success) yield told({ kind: 'status', show, status: status.data, at: madeAt(row) });
}

function* noteOf(row: Row, names: Names): Generator<Told> {
  const kind = textIn(at(row, 'subject', 'kind')) ?? '';
  const identity = names.identities.get(String(at(row, 'subject', 'ref')));
  const show = names.identities.get(identity?.show ?? '')?.named;
  if (!['show', 'season', 'episode'].includes(kind)) yield notTaken('no-meaning', kind);
  else if (!show) yield notTaken('no-show');
  else if (!identity?.subject) yield notTaken('no-episode', show.title);
  else yield* noteTold(show, show.kind === 'film' ? { kind: 'show' } : identity.subject, row['text'], madeAt(row));
}

function listItemTold(row: Row, names: Names): Iterable<Told> {
  const key = String(row['list']);
  const list = names.lists.get(key);
  if (!list) return [notTaken('deleted')];
  const order = typeof row['order'] === 'number' && Number.isFinite(row['order']) ? row['order'] : 0;
  return about(row, names, (show, subject) => [
    told({ kind: 'list-item', show, subject, list: { key, name: list.name }, order, at: madeAt(row) }),
  ]);
}
