import { useImperativeHandle, useRef } from 'react';
import { EpisodeRow } from './EpisodeRow';
import styles from './EpisodeList.module.css';
import type { RowsProps } from './rowsProps';
import { SeasonHeader } from './SeasonHeader';
import { useRowFacts } from './useRowFacts';

/** Every row in the page, season by season. */
export function PlainList({ page, current, onSelect, onUpTo, ref }: RowsProps) {
  const facts = useRowFacts(page);
  const rows = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    reveal: (_index, then) => then(),
    goToSeason: (number) => {
      rows.current?.querySelector(`[data-season="${number}"]`)?.scrollIntoView({ block: 'start' });
    },
  }));
  return (
    <div ref={rows}>
      {page.seasons.map((season) => (
        <section key={season.number} data-season={season.number} aria-labelledby={`season-${season.number}`}>
          <div className={styles.sticky}>
            <SeasonHeader head={page.head} season={season} />
          </div>
          {season.episodes.map((episode) => (
            <EpisodeRow
              key={episode.ref}
              head={page.head}
              episode={episode}
              {...facts(episode)}
              current={episode.ref === current}
              onSelect={onSelect}
              onUpTo={onUpTo}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
