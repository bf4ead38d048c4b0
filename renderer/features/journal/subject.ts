import type { MarkTarget, NoteAction } from '../../../shared/library/actions';
import { assertNever } from '../../../shared/util/assertNever';
import type { JournalItem } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import '../../i18n/late/journal';

/** The show by its name of now, else by the one it had then. */
function showOf({ head, entry }: JournalItem): string {
  return head?.title ?? entry.summary.title ?? words.t('journal:unknownShow');
}

/** `S1 E5 Stardust City Rag of Star Trek: Picard`, the code alone while the title is hidden; else the show. */
export function writeSubject(item: JournalItem): string {
  const { summary, action } = item.entry;
  const show = showOf(item);
  if (action.type === 'save-note' || action.type === 'remove-note') {
    const other = noteSubject(action, item.about ?? null, show);
    if (other !== null) return other;
  }
  if (item.head?.kind === 'film') return show;
  if (summary.episode) {
    const code = writeCode(summary.episode.season, summary.episode.number, item.episode?.numberTo);
    const title = item.episode?.title ?? null;
    return words.t('journal:of', { episode: title === null ? code : `${code} ${title}`, show });
  }
  const season = 'subject' in action ? seasonOf(action.subject) : null;
  return season === null ? show : writeSeason(season, show);
}

/** A note may be about somebody, or a day. Null for what an action can be about as well. */
function noteSubject({ subject }: NoteAction, name: string | null, show: string): string | null {
  switch (subject.kind) {
    case 'character':
      return name ?? words.t('journal:someCharacter', { show });
    case 'person':
      return name ?? words.t('journal:somePerson');
    case 'day':
      return writeDay(subject.ref, 'full');
    case 'show':
    case 'season':
    case 'episode':
      return null;
    default:
      return assertNever(subject.kind, 'subject');
  }
}

/** What a mark of several episodes was aimed at. */
export function writeTargets(item: JournalItem, target: MarkTarget): string {
  const show = showOf(item);
  switch (target.kind) {
    case 'season':
      return writeSeason(target.season, show);
    case 'show':
      return words.t('journal:allOf', { show });
    case 'up-to': {
      const place = placeOf(target.episode);
      return place === null
        ? words.t('journal:someOf', { show })
        : words.t('journal:everything', { episode: writeCode(place.season, place.number), show });
    }
    case 'episodes':
      return words.t('journal:episodesOf', { show, count: target.episodes.length });
    case 'episode':
      return words.t('journal:someOf', { show });
    default:
      return assertNever(target, 'mark target');
  }
}

function writeSeason(season: number, show: string): string {
  return season === 0 ? words.t('journal:specials', { show }) : words.t('journal:season', { season, show });
}

/**
 * Catalogue ids end in their place (`…s01e05`, `…s01`) and never change; other names of episodes say nothing, and
 * then the sentence does without.
 */
function placeOf(ref: string): { season: number; number: number } | null {
  const match = /[-:]s(\d+)e(\d+)$/.exec(ref);
  return match ? { season: Number(match[1]), number: Number(match[2]) } : null;
}

function seasonOf(subject: string | NoteAction['subject']): number | null {
  const ref = typeof subject === 'string' ? subject : subject.ref;
  const match = /^season:.*[-:]s(\d+)$/.exec(ref);
  return match ? Number(match[1]) : null;
}
