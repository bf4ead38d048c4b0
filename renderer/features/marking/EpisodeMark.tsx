import { useTranslation, words } from '../../i18n';
import type { ShowHead } from '../../db/reads/views';
import { clock } from '../../platform/clock';
import { daysBetween } from '../../../shared/util/days';
import { writeDay } from '../../i18n/format';
import { WatchMark, type WatchMarkProps, type WatchState } from '../../ui';
import { spokenName, type Markable } from './episodeName';
import { useShownMark } from './paint';
import { useMarking } from './useMarking';

export type EpisodeMarkProps = { head: ShowHead; episode: Markable } & Omit<
  WatchMarkProps,
  'name' | 'state' | 'pending' | 'plays' | 'description' | 'onToggle'
>;

/** The watched control of one episode: a checkbox whose name begins with the episode's code. */
export function EpisodeMark({ head, episode, ...rest }: EpisodeMarkProps) {
  useTranslation('marking');
  const marking = useMarking();
  const { watched, pending } = useShownMark(episode.ref, episode.playsInPass > 0, episode);
  const state = stateOf(episode, watched);
  const description = describe(episode, state);
  return (
    <WatchMark
      {...rest}
      name={spokenName(head, episode)}
      state={state}
      pending={pending}
      plays={episode.plays}
      {...(description !== undefined && { description })}
      onToggle={() => {
        // `toggle` ends in a notice whatever happens, and never rejects.
        void marking.toggle(head, episode);
      }}
    />
  );
}

function stateOf(episode: Markable, watched: boolean): WatchState {
  if (watched) return 'watched';
  if (episode.skipped) return 'skipped';
  return episode.released ? 'open' : 'unreleased';
}

function describe(episode: Markable, state: WatchState): string | undefined {
  if (state === 'skipped') return words.t('marking:state.skipped');
  if (state === 'watched' && episode.plays > 1) return words.t('marking:state.watchedTimes', { count: episode.plays });
  return state === 'unreleased' ? writeOut(episode.airedOn, clock.today()) : undefined;
}

/** `out in 3 days`; further off, the date. */
export function writeOut(airedOn: string | null, today: string): string | undefined {
  if (airedOn === null) return undefined;
  const count = daysBetween(today, airedOn);
  if (count === 1) return words.t('marking:state.outTomorrow');
  return count <= 14
    ? words.t('marking:state.outInDays', { count })
    : words.t('marking:state.outOn', { date: writeDay(airedOn, 'row') });
}
