import { assertNever } from '../../../shared/util/assertNever';
import { dayIn } from '../../../shared/util/days';
import type { NoteHead, NoteSubjectView } from '../../db/reads';
import { words } from '../../i18n';
import { writeCode, writeDay, writeTime } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { inkFor, type InkName } from '../../ui';
import '../../i18n/late/notes';

/** What a note is about, short: `S1 E5, Stardust City Rag`. A hidden title leaves the code. */
export function writeSubject(view: NoteSubjectView): string {
  switch (view.kind) {
    case 'show':
      return view.show.title;
    case 'season':
      return view.season === 0 ? words.t('notes:specials') : words.t('notes:season', { season: view.season });
    case 'episode': {
      const { season, number, numberTo, title } = view.episode;
      const code = writeCode(season, number, numberTo);
      return title === null ? code : words.t('notes:episode', { code, title });
    }
    case 'character':
      return view.character.name;
    case 'person':
      return view.person.name;
    case 'day':
      return writeNoteDay(view.day);
    default:
      return assertNever(view, 'subject of a note');
  }
}

/** The ink of the show that it is about. */
export function inkOfNote(view: NoteSubjectView): InkName {
  return 'show' in view ? (view.show.ink ?? inkFor(view.show.ref)) : 'slate';
}

/** The same with its show, for places where that is not said beside it. */
export function writeSubjectWithShow(view: NoteSubjectView): string {
  if (view.kind !== 'season' && view.kind !== 'episode') return writeSubject(view);
  return words.t('notes:ofShow', { subject: writeSubject(view), show: view.show.title });
}

/** `Saturday 21 November`; another year is said. */
function writeNoteDay(day: string): string {
  const written = writeDay(day, 'full');
  return day.slice(0, 4) === clock.today().slice(0, 4) ? written.replace(/ \d{4}$/, '') : written;
}

/** A note is called by its title, else by what it is about. */
export function nameOfNote({ title, subject }: Pick<NoteHead, 'title' | 'subject'>): string {
  return title ?? writeSubject(subject);
}

/** `21:22` for today, `20 Nov` of this year, `20 Nov 2025` before that. */
export function writeChanged(at: number): string {
  const zone = clock.zone();
  const day = dayIn(zone, at);
  const today = clock.today();
  if (day === today) return writeTime(at, zone);
  const written = writeDay(day, 'row');
  return day.slice(0, 4) === today.slice(0, 4) ? written.replace(/ \d{4}$/, '') : written;
}
