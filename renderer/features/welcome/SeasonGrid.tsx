import { useRef, useState, type KeyboardEvent } from 'react';
import { episodeCode } from '../../../shared/domain/episode';
import type { EpisodeView, SeasonView } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { keyAlong, WatchMark } from '../../ui';
import styles from './SeasonGrid.module.css';

interface SeasonGridProps {
  readonly seasons: readonly SeasonView[];
  /** All that can be ticked, in story order. */
  readonly episodes: readonly EpisodeView[];
  /** The last one ticked; -1 for none. */
  readonly lastIndex: number;
  readonly onChange: (last: string | null) => void;
}

/** One box an episode, one line a season. Ticking one ticks all before it; unticking the last one takes it back. */
export function SeasonGrid({ seasons, episodes, lastIndex, onChange }: SeasonGridProps) {
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);

  const tick = (index: number) => {
    const last = index === lastIndex ? index - 1 : index;
    onChange(episodes[last]?.ref ?? null);
  };
  const move = (event: KeyboardEvent) => {
    const current = episodes[focused];
    if (!current) return;
    const target = targetOf(event.key, focused, current, episodes);
    if (target === null) return;
    event.preventDefault();
    setFocused(target);
    grid.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus();
  };

  return (
    <div ref={grid} role="group" aria-labelledby="how-far">
      {seasons
        .filter((season) => season.episodes.some((one) => !one.special))
        .map((season) => (
          <div key={season.number} className={styles.season}>
            <span className={styles.label}>{t('seasonNumber', { number: season.number })}</span>
            <span className={styles.boxes}>
              {season.episodes.map((episode) => {
                const index = episodes.findIndex((one) => one.ref === episode.ref);
                return index < 0 ? null : (
                  <WatchMark
                    key={episode.ref}
                    size="large"
                    name={episodeCode(episode.season, episode.number)}
                    state={index <= lastIndex ? 'watched' : 'open'}
                    onToggle={() => tick(index)}
                    onFocus={() => setFocused(index)}
                    onKeyDown={move}
                    tabIndex={index === focused ? 0 : -1}
                    data-index={index}
                  />
                );
              })}
            </span>
          </div>
        ))}
    </div>
  );
}

/** Left and right go through the story, up and down between seasons, Home and End to the ends of one. */
function targetOf(key: string, index: number, current: EpisodeView, episodes: readonly EpisodeView[]): number | null {
  const find = (season: number, number: number) =>
    episodes.findLastIndex((one) => one.season === season && one.number <= number);
  const ofSeason = episodes.flatMap((one, at) => (one.season === current.season ? [at] : []));
  const target = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    ArrowUp: find(current.season - 1, current.number),
    ArrowDown: find(current.season + 1, current.number),
    Home: ofSeason[0] ?? 0,
    End: ofSeason.at(-1) ?? 0,
  }[keyAlong(key)];
  return target === undefined || target < 0 || target >= episodes.length ? null : target;
}
