import type { Importer, ImportOptions, SourceFile } from '../importer';
import type { ImportedShow, ReadRow } from '../record';
import { hasColumns, readTable, shapeOf, type TableRow } from '../source';
import { readRecords } from '../source/records';
import { calendarDayIn, instantIn, showOf, titleIn, UNKNOWN, wholeIn } from '../values';
import { createPlaces, type PlaceIn, tagsTold } from '../values/places';
import { lettersOf, noteTold, notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

/** What the tables are, by the name they have in the archive; each has `Name`, `Year` and `Letterboxd URI`. */
const ROLES: Readonly<Record<string, Role>> = {
  'diary.csv': 'diary',
  'ratings.csv': 'ratings',
  'reviews.csv': 'reviews',
  'watched.csv': 'watched',
  'watchlist.csv': 'watchlist',
  'films.csv': 'likes',
};
type Role = 'diary' | 'ratings' | 'reviews' | 'watched' | 'watchlist' | 'likes';
/** Films beyond that are not remembered as standing in the diary. */
const REMEMBERED = 200_000;

type Context = { role: Role; inDiary: ReadonlySet<string>; hasDiary: boolean; hasRatings: boolean };

/**
 * Letterboxd's archive, or tables out of it; films only. `diary.csv` has the plays, each on a day (`Watched Date`; `Date`
 * is that of writing it down), with rating of five, `Rewatch` and tags. `ratings.csv` has the rating that holds,
 * `watched.csv` every film ever seen without telling when, `watchlist.csv`, `likes/films.csv` and `reviews.csv` (the
 * diary's columns and the text) what they are called. There are no ids: the address of an entry is the entry's and
 * never that of the film, so films are known by name and year.
 *
 * A film of `watched.csv` that the diary has is not told twice; another is a play without a date. Where `ratings.csv` is
 * there, the older ratings of the diary stay behind. Tags become lists. A file of `lists/` has a line that says what it
 * is, a table of one row with the list's name, and the table of its films. `profile.csv` has an e-mail
 * address and is never opened.
 */
export const letterboxd: Importer = {
  id: 'letterboxd',
  name: 'Letterboxd',
  verified: true,
  async recognise(files) {
    for (const file of files) if ((await isOwn(file)) || (await isList(file))) return 0.95;
    return 0;
  },
  async *read(files, options) {
    const own: SourceFile[] = [];
    for (const file of files) {
      if (await isList(file)) yield* readList(file, options);
      else if (await isOwn(file)) own.push(file);
    }
    const roles = await Promise.all(own.map(roleOf));
    const hasDiary = roles.includes('diary');
    const inDiary = await filmsOf(own, roles, options);
    const placeIn = createPlaces();
    for (const [index, file] of own.entries()) {
      const context = { role: roles[index] ?? 'watched', inDiary, hasDiary, hasRatings: roles.includes('ratings') };
      for await (const row of readTable(file, options)) {
        yield* rowsOf({ file: file.path, row: row.row }, rowTold(row, context, placeIn));
      }
    }
  },
};

async function isOwn(file: SourceFile): Promise<boolean> {
  return hasColumns(file, 'Name', 'Year', 'Letterboxd URI');
}

async function isList(file: SourceFile): Promise<boolean> {
  const shape = await shapeOf(file);
  return shape.kind === 'table' && shape.first.startsWith('Letterboxd list export');
}

/** The films of a list, rows counted from the first of them. What stands above them is the list's own table. */
async function* readList(file: SourceFile, options: ImportOptions): AsyncGenerator<ReadRow> {
  let columns: string[] | null = null;
  let name = titleIn(file.name.replace(/\.csv$/, '').replaceAll('-', ' ')) ?? 'Letterboxd';
  let row = 0;
  for await (const { fields, damaged } of readRecords(file, { separator: ',', newline: '\n' }, options)) {
    const place = { file: file.path, row: row + 1 };
    const get = (column: string): string => fields[columns?.indexOf(column) ?? -1]?.trim() ?? '';
    if (fields.includes('Name') && (fields.includes('Position') || columns === null)) columns = fields;
    else if (columns !== null && !columns.includes('Position')) name = titleIn(get('Name')) ?? name;
    else if (columns !== null) {
      row += 1;
      yield* rowsOf(place, damaged === null ? listedTold(get, file, name, row) : [notTaken('damaged', damaged)]);
    }
  }
}

function* listedTold(get: (column: string) => string, file: SourceFile, name: string, row: number): Generator<Told> {
  const show = showOf({ kind: 'film', title: get('Name'), year: get('Year') });
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  const order = wholeIn(get('Position'), 0, 10_000_000) ?? row;
  const list = { key: file.path, name };
  yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list, order, at: null });
  yield* noteTold(show, WHOLE_SHOW, get('Description'));
}

/** A table out of the archive may have another name: its columns still tell a review or a diary from the others. */
async function roleOf(file: SourceFile): Promise<Role> {
  const role = Object.hasOwn(ROLES, file.name) ? ROLES[file.name] : undefined;
  if (role !== undefined) return role;
  if (await hasColumns(file, 'Review')) return 'reviews';
  if (await hasColumns(file, 'Watched Date')) return 'diary';
  return (await hasColumns(file, 'Rating')) ? 'ratings' : file.name.includes('watchlist') ? 'watchlist' : 'watched';
}

async function filmsOf(files: readonly SourceFile[], roles: readonly Role[], { signal }: ImportOptions) {
  const films = new Set<string>();
  if (!roles.includes('watched')) return films;
  const telling: Role = roles.includes('diary') ? 'diary' : 'reviews';
  for (const [index, file] of files.entries()) {
    if (roles[index] !== telling) continue;
    for await (const row of readTable(file, { signal })) {
      const isPlay = telling === 'diary' || row.get('Watched Date') !== '';
      if (isPlay && films.size < REMEMBERED) films.add(filmKey(row));
    }
  }
  return films;
}

function filmKey(row: TableRow): string {
  return `${row.get('Name')}\n${row.get('Year')}`;
}

function* rowTold(row: TableRow, context: Context, placeIn: PlaceIn): Generator<Told> {
  const show = showOf({ kind: 'film', title: row.get('Name'), year: row.get('Year') });
  const written = instantIn(row.get('Date'));
  if (row.damaged !== null) yield notTaken('damaged', row.damaged);
  else if (!show) yield notTaken('no-show');
  else {
    switch (context.role) {
      case 'diary':
        yield* watchedTold(row, show);
        if (!context.hasRatings) yield* ratingTold(show, WHOLE_SHOW, row.get('Rating'), 5, written);
        yield* tagsTold(show, row.get('Tags').split(','), placeIn);
        return;
      case 'reviews':
        if (!context.hasDiary && row.get('Watched Date') !== '') yield* watchedTold(row, show);
        if (!context.hasDiary && !context.hasRatings) {
          yield* ratingTold(show, WHOLE_SHOW, row.get('Rating'), 5, written);
        }
        yield* noteTold(show, WHOLE_SHOW, row.get('Review'), written);
        return;
      case 'ratings':
        yield* ratingTold(show, WHOLE_SHOW, row.get('Rating'), 5, written);
        return;
      case 'watchlist':
        yield told({ kind: 'status', show, status: 'planned', at: written });
        return;
      case 'likes':
        yield told({ kind: 'favourite', show, subject: WHOLE_SHOW, at: written });
        return;
      case 'watched':
        if (context.inDiary.has(filmKey(row))) yield notTaken('repeated', row.get('Name'));
        else yield told({ kind: 'play', show, episode: null, when: UNKNOWN, bulk: false });
    }
  }
}

function* watchedTold(row: TableRow, show: ImportedShow): Generator<Told> {
  const given = row.get('Watched Date');
  const on = calendarDayIn(given);
  if (on === null && lettersOf(given) !== '') yield notTaken('bad-date', given);
  else
    yield told({
      kind: 'play',
      show,
      episode: null,
      when: on === null ? UNKNOWN : { precision: 'day', on },
      bulk: false,
    });
}
