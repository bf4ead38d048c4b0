import { useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { useEpisodeContextMenu } from '../../marking';
import styles from './EpisodeList.module.css';
import { LongList } from './LongList';
import { PlainList } from './PlainList';
import type { RowsHandle } from './rowsProps';
import { useListEvents } from './useListEvents';
import { useRoving } from './useRoving';
import { useRowActions } from './useRowActions';

/** Up to here a plain list is better: it can be searched in the page and read from end to end. */
const MOST_PLAIN_ROWS = 120;

export type EpisodeListHandle = Pick<RowsHandle, 'goToSeason'>;
type EpisodeListProps = { page: ShowPage; scroller: HTMLElement | null; ref: Ref<EpisodeListHandle> };

/** All episodes by season. One tab stop; J, K, arrows, Home, End and page keys move; Space marks, Enter opens. */
export function EpisodeList({ page, scroller, ref }: EpisodeListProps) {
  const { t } = useTranslation('show');
  const list = useRef<HTMLDivElement>(null);
  const rows = useRef<RowsHandle>(null);
  const { openAt, menu } = useEpisodeContextMenu();
  const refs = useMemo(() => page.seasons.flatMap((season) => season.episodes.map((one) => one.ref)), [page.seasons]);
  const roving = useRoving({ list, rows, refs, start: startOf(page) });
  const actions = useRowActions(page, openAt, roving);
  useListEvents(list, { ...actions, onFocus: roving.onFocus });
  useImperativeHandle(ref, () => ({
    goToSeason: (number) => {
      rows.current?.goToSeason(number);
      const first = page.seasons.find((season) => season.number === number)?.episodes[0];
      // A long list has its rows two frames later.
      if (first) requestAnimationFrame(() => requestAnimationFrame(() => roving.focusRow(first.ref)));
    },
  }));

  const Rows = refs.length > MOST_PLAIN_ROWS ? LongList : PlainList;
  return (
    <div ref={list} role="group" aria-label={t('episodes')} className={styles.list}>
      <Rows
        ref={rows}
        page={page}
        scroller={scroller}
        current={roving.current}
        onSelect={actions.onSelect}
        onUpTo={actions.onUpTo}
      />
      {menu}
    </div>
  );
}

/** The tab stop at first: the next episode, else the one watched last, else the first. */
function startOf(page: ShowPage): string | null {
  const episodes = page.seasons.flatMap((season) => season.episodes);
  return episodes.find((one) => one.isNext)?.ref ?? page.lastWatched ?? episodes[0]?.ref ?? null;
}
