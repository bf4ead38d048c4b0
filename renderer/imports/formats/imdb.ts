import type { Importer, SourceFile } from '../importer';
import type { ImportedShow, ImportedSubject } from '../record';
import { hasColumns, readTable, type TableRow } from '../source';
import { idsOf, instantIn, showOf, titleIn, wholeIn } from '../values';
import { lettersOf, noteTold, notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

const OTHER = /^(?:videogame|podcast|music)/;
const SERIES = new Set(['tvseries', 'tvminiseries']);
/** Exports have some ten thousand rows; what stands twice beyond that is found when it is compared with the library. */
const REMEMBERED = 100_000;

/**
 * IMDb's CSV of ratings, of the watchlist or of a list: `Const` (the id), `Title`, `Title Type` and, as the export has
 * them, `Your Rating` with `Date Rated`, `Position`, `Created`, `Description`. Old files are Windows-1252 and write
 * `tvSeries` for what is `TV Series` today.
 *
 * A rating is no play. The file does not say what its list is called, so the list has the file's name; one whose name
 * says that it is the watchlist makes its rows planned. A `Const` without `tt` is taken from the `URL`. An episode is
 * `Show: Episode` with an id of its own and no number: its show is what stands before the last colon.
 * Games, podcasts and music videos are refused, and a title that stands there a second time.
 */
export const imdb: Importer = {
  id: 'imdb',
  name: 'IMDb',
  verified: true,
  async recognise(files) {
    for (const file of files) if (await hasColumns(file, 'Const', 'Title Type')) return 0.95;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await imdb.recognise([file])) === 0) continue;
      const seen = new Set<string>();
      for await (const row of readTable(file, options)) {
        yield* rowsOf({ file: file.path, row: row.row }, rowTold(row, file, seen));
      }
    }
  },
};

function* rowTold(row: TableRow, file: SourceFile, seen: Set<string>): Generator<Told> {
  const type = lettersOf(row.get('Title Type'));
  const id = constIn(row);
  const named = namedIn(row, type, id);
  if (row.damaged !== null) yield notTaken('damaged', row.damaged);
  else if (OTHER.test(type)) yield notTaken('other-media', row.get('Title Type'));
  else if (!named) yield notTaken('no-show');
  else if (seen.has(id)) yield notTaken('repeated', row.get('Title'));
  else {
    if (id !== '' && seen.size < REMEMBERED) seen.add(id);
    const { show, subject } = named;
    yield* listTold(row, file, show, subject);
    yield* ratingTold(show, subject, row.get('Your Rating'), 10, instantIn(row.get('Date Rated')));
    yield* noteTold(show, subject, row.get('Description'), instantIn(row.get('Created')));
  }
}

function constIn(row: TableRow): string {
  const digits = /^\d{5,10}$/.exec(row.get('Const'));
  const { imdb: id = '' } = idsOf({ imdb: row.get('Const') });
  return id || (idsOf({ imdb: row.get('URL') })['imdb'] ?? (digits ? `tt${digits[0].padStart(7, '0')}` : ''));
}

function namedIn(row: TableRow, type: string, id: string): { show: ImportedShow; subject: ImportedSubject } | null {
  const title = row.get('Title', 'Original Title');
  const ids = idsOf({ imdb: id });
  if (type !== 'tvepisode') {
    const show = showOf({ kind: SERIES.has(type) ? 'series' : 'film', title, year: row.get('Year'), ids });
    return show && { show, subject: WHOLE_SHOW };
  }
  const colon = title.lastIndexOf(': ');
  const show = showOf({ title: colon > 0 ? title.slice(0, colon) : title });
  const episode = { season: null, number: null, absolute: null, airedOn: null, ids };
  const own = colon > 0 ? titleIn(title.slice(colon + 2)) : null;
  return show && id !== '' ? { show, subject: { kind: 'episode', episode: { ...episode, title: own } } } : null;
}

function* listTold(row: TableRow, file: SourceFile, show: ImportedShow, subject: ImportedSubject): Generator<Told> {
  const order = wholeIn(row.get('Position'), 0, 10_000_000);
  if (order === null) return;
  const at = instantIn(row.get('Created'));
  if (file.name.includes('watchlist') && subject.kind === 'show') {
    yield told({ kind: 'status', show, status: 'planned', at });
    return;
  }
  const name = titleIn(file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[a-z]{3,4}$/i, '')) ?? 'IMDb';
  yield told({ kind: 'list-item', show, subject, list: { key: file.path, name }, order, at });
}
