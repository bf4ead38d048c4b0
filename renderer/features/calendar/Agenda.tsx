import { useEffect, useMemo, useRef } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { addMonths } from '../../../shared/util/weeks';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { useTranslation } from '../../i18n';
import { writeMonth, writeWeekday } from '../../i18n/format';
import { HorizonRule, Kicker, VisuallyHidden } from '../../ui';
import { weekdayOf } from '../../../shared/util/weeks';
import { writeDay } from '../../i18n/format';
import styles from './Agenda.module.css';
import { EntryLine } from './EntryLine';

type AgendaProps = {
  on: string;
  today: string;
  days: ReadonlyMap<string, readonly CalendarEntry[]>;
  current: string | null;
  scroller: HTMLElement | null;
};

type Block = {
  day: string;
  entries: readonly CalendarEntry[];
  /** The first of its month. */ opens: string | null;
  today: boolean;
};
type Context = { today: string; current: string | null };

/** Up to here a plain list is better: it can be searched in the page and read from end to end. */
const MOST_PLAIN_DAYS = 40;

/** The days of two months on which something airs, one under the other; today is a line between them. */
export function Agenda({ on, today, days, current, scroller }: AgendaProps) {
  const { t } = useTranslation('calendar');
  const month = on.slice(0, 7);
  const blocks = useMemo(() => blocksOf(days, month, today), [days, month, today]);
  const list = useRef<HTMLDivElement>(null);

  // What is coming is what one looks for; the past of the month is above it.
  useEffect(() => {
    if (on !== today) return;
    list.current?.querySelector('[data-today]')?.scrollIntoView({ block: 'center' });
  }, [on, today]);

  if (days.size === 0) {
    const months = t('months', { first: writeMonth(month), second: writeMonth(addMonths(month, 1)) });
    return <p className={styles.none}>{t('noneInMonths', { months })}</p>;
  }
  const context: Context = { today, current };
  return (
    <div ref={list} className={styles.agenda}>
      {blocks.length > MOST_PLAIN_DAYS && scroller ? (
        <Virtuoso
          customScrollParent={scroller}
          data={blocks}
          context={context}
          computeItemKey={(_, block) => block.day}
          itemContent={renderBlock}
          increaseViewportBy={400}
          initialTopMostItemIndex={Math.max(
            0,
            blocks.findIndex((block) => block.today),
          )}
        />
      ) : (
        blocks.map((block, index) => <div key={block.day}>{renderBlock(index, block, context)}</div>)
      )}
    </div>
  );
}

function renderBlock(_: number, block: Block, { today, current }: Context) {
  const { day, entries, opens } = block;
  return (
    <>
      {opens !== null && <Kicker className={styles.month}>{writeMonth(opens)}</Kicker>}
      {block.today && (
        <div data-today className={styles.today}>
          <HorizonRule label={<TodayWord />} />
        </div>
      )}
      {entries.length > 0 && (
        <section aria-labelledby={`agenda-${day}`} className={styles.block}>
          <h2 id={`agenda-${day}`} className={styles.date} data-now={day === today || undefined}>
            <VisuallyHidden>{writeDay(day, 'full')}</VisuallyHidden>
            <span aria-hidden className={styles.number}>
              {Number(day.slice(8))}
            </span>
            <span aria-hidden className={styles.weekday}>
              {writeWeekday(weekdayOf(day))}
            </span>
          </h2>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <EntryLine key={entry.episode.ref} entry={entry} today={today} isStop={entry.episode.ref === current} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function TodayWord() {
  const { t } = useTranslation('calendar');
  return t('today');
}

/** The line of today stands before the first day that is not past; after the last one where all are. */
function blocksOf(days: AgendaProps['days'], month: string, today: string): Block[] {
  const sorted = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const line = today.slice(0, 7) === month || today.slice(0, 7) === addMonths(month, 1);
  const first = sorted.find(([day]) => day >= today)?.[0];
  const blocks = sorted.map(([day, entries], index) => {
    const before = sorted[index - 1]?.[0].slice(0, 7);
    const opens = before !== day.slice(0, 7) && (index > 0 || day.slice(0, 7) !== month) ? day.slice(0, 7) : null;
    return { day, entries, opens, today: line && day === first };
  });
  return line && first === undefined ? [...blocks, { day: today, entries: [], opens: null, today: true }] : blocks;
}
