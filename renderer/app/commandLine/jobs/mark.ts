import {
  answer,
  type AtChoice,
  type Command,
  type CommandAnswer,
  EXIT,
  refusal,
} from '../../../../shared/commandLine/command';
import type { WhenChoice } from '../../../../shared/domain/when';
import { assertNever } from '../../../../shared/util/assertNever';
import type { LibraryError } from '../../../db/commit/errors';
import { headOf } from '../../../db/reads/parts';
import type { OutlineRow } from '../../../db/tables';
import { words } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { findEpisode, findShow } from '../findShow';
import type { LibraryWork } from '../perform';

type Mark = Extract<Command, { name: 'mark' }>;

/** Marks one episode, or a film. */
export async function markEpisode({ started }: LibraryWork, command: Mark): Promise<CommandAnswer> {
  const { database, library } = started;
  const show = await findShow(database, command.show);
  if (!show.ok) return show.error;
  const outline = show.value;
  const episode = await findEpisode(database, outline, command.code);
  if (!episode.ok) return episode.error;
  const when = whenOf(command.at);
  if (when === null) return refusal(EXIT.refused, 'FUTURE', words.t('commandLine:mark.future'));
  const done = await library.commit({
    type: 'mark',
    version: 1,
    show: outline.show,
    target: { kind: 'episode', episode: episode.value.ref },
    when,
    again: command.again,
    specials: true,
    today: clock.today(),
  });
  const name = nameOf(outline, episode.value);
  const value = {
    show: { id: outline.show, slug: outline.slug, title: headOf(outline).title, kind: outline.kind },
    episode: { id: episode.value.ref, season: episode.value.season, number: episode.value.number },
    when,
  };
  if (done.ok)
    return answer(EXIT.done, words.t('commandLine:mark.done', { name }), {
      ...value,
      marked: true,
      alreadyMarked: false,
    });
  if (done.error.code === 'NOTHING_TO_DO')
    return answer(EXIT.done, words.t('commandLine:mark.already', { name }), {
      ...value,
      marked: false,
      alreadyMarked: true,
    });
  return refusal(EXIT.refused, done.error.code, sentenceOf(done.error));
}

function nameOf(outline: OutlineRow, { season, number }: { season: number; number: number }): string {
  const { title, kind } = headOf(outline);
  return kind === 'film' ? title : `${title} S${season}E${number}`;
}

function sentenceOf(error: LibraryError): string {
  if (error.code !== 'NOT_STORED') return words.t('commandLine:mark.refused');
  return words.t(error.cause === 'DISK_FULL' ? 'commandLine:mark.diskFull' : 'commandLine:mark.notStored');
}

/** The viewer's answer to «when»; null for a time to come. */
function whenOf(at: AtChoice): WhenChoice | null {
  const zone = clock.zone();
  const today = clock.today();
  const moment = (instant: number): WhenChoice | null =>
    instant > clock.now() ? null : { kind: 'minute', at: instant, zone };
  switch (at.kind) {
    case 'now':
      return { kind: 'now', at: clock.now(), zone };
    case 'unknown':
    case 'air-date':
      return { kind: at.kind };
    case 'instant':
      return moment(at.at);
    case 'clock':
      // Without a zone: a time of the viewer's own clock.
      return moment(Date.parse(`${at.day}T${at.time}:00`));
    case 'day':
      return at.on > today ? null : { kind: 'day', on: at.on };
    case 'month':
      return at.month > today.slice(0, 7) ? null : { kind: 'month', month: at.month };
    case 'year':
      return at.year > Number(today.slice(0, 4)) ? null : { kind: 'year', year: at.year };
    default:
      return assertNever(at, 'answer to when');
  }
}
