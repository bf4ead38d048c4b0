import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { dayIn } from '../../../shared/util/days';
import type { WatchbillDatabase } from '../../db/database';
import type { LibraryId } from '../../../shared/library/rows';
import { NEWEST } from '../../db/reads/history/readHistory';
import { useTranslation } from '../../i18n';
import { writeMonth } from '../../i18n/format';
import { Button, VisuallyHidden } from '../../ui';
import { useRows, Waiting } from '../lists';
import { useMarking } from '../marking';
import { editDates } from './editDates';
import { flatten, type HistoryItem } from './flatten';
import styles from './History.module.css';
import { HistoryHead, HistoryLine } from './HistoryLine';
import { filterOf, isFiltered, type HistorySearch } from './historySearch';
import { SelectionBar } from './SelectionBar';
import { useSelection, type Selection } from './useSelection';
import { useTimeline } from './useTimeline';

type TimelineListProps = {
  database: WatchbillDatabase;
  /** The identity of the only show that is asked for. */
  show: LibraryId | null;
  search: HistorySearch;
  today: string;
  scroller: HTMLElement | null;
  onSearch: (change: Partial<HistorySearch>) => void;
};

type Context = { today: string; current: string | null; selection: Selection };

/** Far enough that prepending never reaches below zero. */
const FIRST = 1_000_000;
/** In the zone that is furthest ahead a day ends so much before, in the one furthest behind so much after. */
const DAY_END = 36 * 3_600_000;

/** The timeline: only what is seen is drawn, and only what is near is read. X selects, E changes the date. */
export function TimelineList({ database, show, search, today, scroller, onSearch }: TimelineListProps) {
  const { t } = useTranslation('history');
  const marking = useMarking();
  const start = useMemo(
    () => (search.at === undefined ? NEWEST : { order: Date.parse(`${search.at}T00:00:00Z`) + DAY_END, skip: 0 }),
    [search.at],
  );
  const filter = useMemo(() => filterOf(search, show), [search, show]);
  const timeline = useTimeline(database, filter, start);
  const { rows, begun, ended, busy, reached, older, newer, feeds } = timeline;
  const items = useMemo(() => flatten(rows), [rows]);
  const shown = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.row] : [])), [items]);
  const selection = useSelection(shown);
  const keys = useMemo(() => shown.map(({ id }) => id), [shown]);
  const list = useRef<HTMLDivElement>(null);
  const virtuoso = useRef<VirtuosoHandle>(null);
  const hint = useId();
  const { current } = useRows(list, {
    keys,
    reveal: (index, then) => {
      const at = items.findIndex((item) => item.key === keys[index]);
      virtuoso.current?.scrollIntoView({ index: at, done: () => requestAnimationFrame(then) });
    },
    onKey: (event, key) => {
      const row = shown.find(({ id }) => id === key);
      if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'x' || event.key === 'X') selection.toggle(row, event.shiftKey);
      else if (event.key === 'e')
        editDates(marking, selection.rows.length > 0 ? selection.rows : [row], selection.clear);
      else return;
      event.preventDefault();
    },
  });
  const prepended = usePrepended(items);

  // A filter that fits little may bring nothing with one step: it goes on by itself until something fills the page.
  useEffect(() => {
    if (!busy && !ended && items.length < 30) older();
  }, [busy, ended, items.length, older]);

  if (!begun || (items.length === 0 && !ended)) {
    const since = reached === null ? null : writeMonth(dayIn('UTC', reached.order).slice(0, 7));
    return (
      <>
        {feeds}
        <Waiting text={since === null ? t('looking') : t('lookingSince', { when: since })} />
      </>
    );
  }
  const context: Context = { today, current, selection };
  const jumped = search.at !== undefined;
  return (
    <>
      {feeds}
      {jumped && (
        <p className={styles.later}>
          <Button variant="quiet" size="small" onClick={newer}>
            {t('later')}
          </Button>
          <Button variant="quiet" size="small" onClick={() => onSearch({ at: undefined })}>
            {t('newest')}
          </Button>
        </p>
      )}
      {items.length === 0 && <p className={styles.none}>{t('noneFiltered')}</p>}
      <div ref={list} role="group" aria-label={t('list')} aria-describedby={hint}>
        {scroller && (
          <Virtuoso
            ref={virtuoso}
            customScrollParent={scroller}
            data={items}
            firstItemIndex={FIRST - prepended}
            context={context}
            computeItemKey={(_, item) => item.key}
            itemContent={renderItem}
            increaseViewportBy={400}
            endReached={older}
          />
        )}
      </div>
      <VisuallyHidden id={hint}>{t('keysHint')}</VisuallyHidden>
      <p className={styles.end}>{ended ? !isFiltered(search) && items.length > 0 && t('begin') : t('looking')}</p>
      <SelectionBar selection={selection} onChange={() => editDates(marking, selection.rows, selection.clear)} />
    </>
  );
}

function renderItem(_: number, item: HistoryItem, { today, current, selection }: Context) {
  if (item.kind === 'head') return <HistoryHead period={item.period} count={item.count} today={today} />;
  const { row } = item;
  return (
    <HistoryLine row={row} selected={selection.has(row.id)} isStop={row.id === current} onSelect={selection.toggle} />
  );
}

/** How many items have come in front of those that were there first: so that the list stays where it is. */
function usePrepended(items: readonly HistoryItem[]): number {
  const [known, setKnown] = useState<{ first: string; before: number } | null>(null);
  const first = items[0]?.key;
  if (first !== undefined && first !== known?.first) {
    const at = known === null ? -1 : items.findIndex((item) => item.key === known.first);
    setKnown({ first, before: (known?.before ?? 0) + Math.max(0, at) });
  }
  return known?.before ?? 0;
}
