import type { Importer, SourceFile } from '../importer';
import type { ImportedShow, ImportedSubject } from '../record';
import { hasColumns, readTable, type TableRow } from '../source';
import { calendarDayIn, episodeNumberIn, episodeOf, idsOf, instantIn, seasonIn, showOf, textIn } from '../values';
import { lettersOf, notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

/**
 * The CSV of an account at TMDB: `TMDb ID, IMDb ID, Type, Name, Release Date, Season Number, Episode Number, Rating,
 * Your Rating, Date Rated`. `Rating` is everybody's, `Your Rating` the viewer's, of 10. A rating is no play.
 *
 * Where `Season Number` and `Episode Number` stand, the type is still `tv`, the ids are those of the episode, the date
 * is its first, and the name is that of the show with the code at its end (`Name S1E1`). Exports of the watchlist and of
 * favourites have the same columns without ratings: only the file's name tells them apart.
 */
export const tmdb: Importer = {
  id: 'tmdb',
  name: 'TMDB',
  verified: true,
  async recognise(files) {
    for (const file of files) if (await hasColumns(file, 'TMDb ID', 'IMDb ID', 'Type', 'Name')) return 0.95;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await tmdb.recognise([file])) === 0) continue;
      for await (const row of readTable(file, options)) {
        yield* rowsOf({ file: file.path, row: row.row }, rowTold(row, file));
      }
    }
  },
};

function* rowTold(row: TableRow, file: SourceFile): Generator<Told> {
  const type = lettersOf(row.get('Type'));
  if (row.damaged !== null) yield notTaken('damaged', row.damaged);
  else if (!['movie', 'tv', 'season', 'episode'].includes(type)) yield notTaken('other-media', row.get('Type'));
  else {
    const subject = subjectOf(row);
    const show = showOfRow(row, type, subject);
    if (!subject) yield notTaken('no-episode', row.get('Name'));
    else if (!show) yield notTaken('no-show');
    else {
      yield* ratingTold(show, subject, row.get('Your Rating'), 10, instantIn(row.get('Date Rated')));
      if (file.name.includes('watchlist')) yield told({ kind: 'status', show, status: 'planned', at: null });
      if (/favou?rite/.test(file.name)) yield told({ kind: 'favourite', show, subject, at: null });
    }
  }
}

function subjectOf(row: TableRow): ImportedSubject | null {
  const [season, number] = [textIn(row.get('Season Number')), textIn(row.get('Episode Number'))];
  if (season === null && number === null) return WHOLE_SHOW;
  const whole = seasonIn(season);
  if (number === null) return whole === null ? null : { kind: 'season', season: whole };
  const counted = episodeNumberIn(number);
  const ids = idsOf({ tmdb: row.get('TMDb ID') });
  const airedOn = calendarDayIn(row.get('Release Date'));
  const episode =
    whole === null || counted === null ? null : episodeOf({ season: whole, number: counted, airedOn, ids });
  return episode && { kind: 'episode', episode };
}

function showOfRow(row: TableRow, type: string, subject: ImportedSubject | null): ImportedShow | null {
  const name = row.get('Name');
  if (subject?.kind === 'show') {
    const ids = idsOf({ tmdb: row.get('TMDb ID'), imdb: row.get('IMDb ID') });
    return showOf({ kind: type === 'movie' ? 'film' : 'series', title: name, year: row.get('Release Date'), ids });
  }
  return showOf({ title: name.replace(/\s*-?\s*S\d{1,4}(?:\s*E\d{1,5})?$/i, '') });
}
