import { dequal } from 'dequal';
import { memo } from 'react';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { writeCode } from '../../i18n/format';
import { classNames, InkScope, lineClass } from '../../ui';
import { episodeAddress, ROW_FOCUS, rowAttributes, showAddress } from '../lists';
import { EpisodeMark, inkOf, titleOf } from '../marking';
import { writeAway } from './calendarWords';
import styles from './EntryLine.module.css';

type EntryLineProps = { entry: CalendarEntry; today: string; isStop: boolean };

/** One air date to be marked: show, number, the title where it may be read, and how far off it is. */
export const EntryLine = memo(function EntryLine({ entry, today, isStop }: EntryLineProps) {
  const { day, head, episode } = entry;
  const { title, lang, hidden } = titleOf(head, episode);
  const tabIndex = isStop ? 0 : -1;
  const isFilm = head.kind === 'film';
  return (
    <li>
      <InkScope ink={inkOf(head)} {...rowAttributes(episode.ref)} className={classNames(lineClass.line, styles.line)}>
        <EpisodeMark {...ROW_FOCUS} head={head} episode={episode} tabIndex={tabIndex} flush />
        <a
          href={showAddress(head.slug)}
          tabIndex={tabIndex}
          lang={head.lang}
          className={classNames(lineClass.show, styles.show, isFilm && styles.film)}
        >
          {head.title}
        </a>
        {!isFilm && (
          <>
            <span className={styles.code}>{writeCode(episode.season, episode.number, episode.numberTo)}</span>
            <a
              href={episodeAddress(head.slug, episode.season, episode.number)}
              tabIndex={tabIndex}
              lang={lang}
              className={classNames(lineClass.title, styles.title, hidden && lineClass.hidden)}
            >
              {title}
            </a>
          </>
        )}
        <span className={lineClass.when}>{writeAway(day, today)}</span>
      </InkScope>
    </li>
  );
}, dequal);
