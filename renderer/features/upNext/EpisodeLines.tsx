import type { ReactNode } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { writeCode } from '../../i18n/format';
import { classNames, InkScope, lineClass, SectionHead } from '../../ui';
import { episodeAddress, ROW_FOCUS, rowAttributes, showAddress, useSmoothHeight } from '../lists';
import { EpisodeMark, titleOf } from '../marking';
import styles from './EpisodeLines.module.css';

export type Line = {
  /** Its key among all rows of the page. */
  id: string;
  head: ShowHead;
  episode: EpisodeView;
  /** At the right: a date, or how far off it is. */
  when: string | null;
};

type EpisodeLinesProps = {
  title: string;
  titleId: string;
  aside?: ReactNode;
  lines: readonly Line[];
  /** The row of the page that has the tab stop. */
  current: string | null;
};

/** Episodes of several shows, one to a row. */
export function EpisodeLines({ title, titleId, aside, lines, current }: EpisodeLinesProps) {
  const rows = useSmoothHeight<HTMLUListElement>(lines.map((line) => `${line.id} ${line.episode.ref}`).join('\n'));
  const stop = lines.some((line) => line.id === current) ? current : lines[0]?.id;
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <SectionHead rule="below" title={title} titleId={titleId} aside={aside} />
      <ul ref={rows}>
        {lines.map((line) => (
          <EpisodeLine key={line.id} line={line} isStop={line.id === stop} />
        ))}
      </ul>
    </section>
  );
}

function EpisodeLine({ line: { id, head, episode, when }, isStop }: { line: Line; isStop: boolean }) {
  const { title, lang, hidden } = titleOf(head, episode);
  const code = head.kind === 'film' ? null : writeCode(episode.season, episode.number, episode.numberTo);
  const tabIndex = isStop ? 0 : -1;
  return (
    <li>
      <InkScope ink={head.ink ?? 'slate'} {...rowAttributes(id)} className={classNames(lineClass.line, styles.line)}>
        <EpisodeMark {...ROW_FOCUS} head={head} episode={episode} tabIndex={tabIndex} flush />
        <span className={styles.code}>{code}</span>
        <a
          href={episodeAddress(head.slug, episode.season, episode.number)}
          tabIndex={tabIndex}
          lang={lang}
          className={classNames(lineClass.title, hidden && lineClass.hidden)}
        >
          {title}
        </a>
        <a
          href={showAddress(head.slug)}
          tabIndex={tabIndex}
          lang={head.lang}
          className={classNames(lineClass.show, styles.show, when === null && styles.wide)}
        >
          {head.title}
        </a>
        {when !== null && <span className={lineClass.when}>{when}</span>}
      </InkScope>
    </li>
  );
}
