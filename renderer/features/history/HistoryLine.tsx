import { Clock } from 'lucide-react';
import { dequal } from 'dequal';
import { memo } from 'react';
import type { PlayPeriod } from '../../../shared/domain/playDay';
import type { HistoryRow } from '../../db/reads/history/readHistory';
import { useTranslation } from '../../i18n';
import { writeCode, writeWhen } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { classNames, IconButton, InkScope, lineClass, SectionHead } from '../../ui';
import { episodeAddress, ROW_FOCUS, rowAttributes, showAddress } from '../lists';
import { inkOf, titleOf, useMarking } from '../marking';
import { editDates } from './editDates';
import styles from './HistoryLine.module.css';
import { figure, writeHour, writePeriod, writeWhat } from './historyWords';

export function HistoryHead({ period, count, today }: { period: PlayPeriod; count: number; today: string }) {
  return (
    <SectionHead
      rule="below"
      title={writePeriod(period, today)}
      aside={count > 1 ? figure(count) : undefined}
      className={classNames(styles.head, period.kind !== 'day' && styles.vague)}
    />
  );
}

type HistoryLineProps = {
  row: HistoryRow;
  isStop: boolean;
  /** Absent where nothing can be selected. */
  selected?: boolean;
  onSelect?: (row: HistoryRow, range: boolean) => void;
};

/** One viewing: when by the clock of the place, what, and how it came here. */
export const HistoryLine = memo(function HistoryLine({ row, isStop, selected = false, onSelect }: HistoryLineProps) {
  const { t } = useTranslation('history');
  const marking = useMarking();
  const { head, episode, kind } = row;
  const tabIndex = isStop ? 0 : -1;
  const what = writeWhat(row);
  const when = writeWhen(row);
  const { title, lang, hidden } = head
    ? titleOf(head, episode)
    : {
        lang: undefined,
        title: episode.title ?? writeCode(episode.season, episode.number),
        hidden: episode.title === null,
      };
  const isFilm = kind === 'film';
  return (
    <InkScope
      ink={head ? inkOf(head) : 'slate'}
      {...rowAttributes(row.id)}
      className={classNames(lineClass.line, styles.line, selected && styles.selected)}
    >
      {onSelect && head ? (
        <input
          {...ROW_FOCUS}
          type="checkbox"
          data-tool
          checked={selected}
          tabIndex={tabIndex}
          aria-label={t('select', { what, when })}
          onChange={(event) => onSelect(row, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
          className={styles.box}
        />
      ) : (
        <span />
      )}
      <span className={styles.time}>{writeHour(row)}</span>
      <Name
        href={head && showAddress(head.slug)}
        tabIndex={tabIndex}
        lang={head?.lang}
        className={classNames(lineClass.show, styles.show, isFilm && styles.film)}
      >
        {row.show}
      </Name>
      {!isFilm && (
        <>
          <span className={styles.code}>{writeCode(episode.season, episode.number, episode.numberTo)}</span>
          <Name
            href={head && episodeAddress(head.slug, episode.season, episode.number)}
            tabIndex={tabIndex}
            lang={lang}
            className={classNames(lineClass.title, styles.title, hidden && lineClass.hidden)}
          >
            {title}
          </Name>
        </>
      )}
      <span className={styles.tags}>{tags().join(' · ')}</span>
      {onSelect && head ? (
        <IconButton
          icon={Clock}
          size="small"
          name={t('changeName', { what, when })}
          tabIndex={tabIndex}
          onClick={() => editDates(marking, [row], () => undefined)}
          className={styles.change}
        />
      ) : (
        <span />
      )}
    </InkScope>
  );

  function tags(): string[] {
    const { pass, origin, zone } = row;
    const all: string[] = [];
    if (pass.pass !== null) all.push(pass.name ?? t('tag.again', { number: pass.number }));
    if (origin !== 'mark') all.push(t(`tag.${origin}`));
    // A clock elsewhere: the hour would be taken for one of here.
    if (zone !== null && zone !== clock.zone()) all.push(t('tag.zone', { zone: zone.replaceAll('_', ' ') }));
    return all;
  }
}, dequal);

type NameProps = {
  href: string | null;
  tabIndex: number;
  lang: string | undefined;
  className: string;
  children: string;
};

function Name({ href, children, tabIndex, lang, className }: NameProps) {
  if (href === null) return <span className={className}>{children}</span>;
  return (
    <a href={href} tabIndex={tabIndex} lang={lang} className={className}>
      {children}
    </a>
  );
}
