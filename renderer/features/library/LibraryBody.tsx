import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from '../../i18n';
import { goTo, rowOf, showAddress, useListEvents, useNoRepeat, useRows } from '../lists';
import { actByKey } from './actByKey';
import type { FranchiseLine } from './flatten';
import { FranchiseLines } from './FranchiseLines';
import type { LibraryChoice } from './librarySearch';
import type { LinesHandle } from './Lines';
import { ShowGrid } from './ShowGrid';
import { ShowLines } from './ShowLines';
import type { ShownItems } from './shownItems';
import { useShowActions } from './useShowActions';
import { useShowMenu } from './useShowMenu';
import '../../i18n/late/library';

type LibraryBodyProps = {
  /** The shows in their order, or the lines of a franchise's. */
  keys: readonly string[];
  lines: readonly FranchiseLine[] | null;
  items: ShownItems;
  choice: Pick<LibraryChoice, 'group' | 'view'>;
  scroller: HTMLElement | null;
  /** The page is that of the one franchise, and names it itself. */
  ownPage?: boolean;
};

/** The shows as a grid, a list, or a franchise in its order. Keys and the menu are heard here, once for all. */
export function LibraryBody({ keys, lines, items, choice, scroller, ownPage = false }: LibraryBodyProps) {
  const { t } = useTranslation('library');
  const { group, view } = choice;
  const placed = useMemo(
    () => new Map(lines?.flatMap((line) => (line.kind === 'show' && line.item ? [[line.id, line.item] as const] : []))),
    [lines],
  );
  const find = (key: string | null) => (key === null ? undefined : (placed.get(key) ?? items.get(key)));
  const rows = useMemo(
    () => (lines === null ? keys : lines.flatMap((line) => (line.kind === 'show' ? [line.id] : []))),
    [keys, lines],
  );
  const isGrid = view === 'grid' && lines === null;
  const drawn = useRef<LinesHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const waiting = useRef<{ key: string; index: number; then: () => void } | null>(null);
  const actions = useShowActions();
  const { openAt, menu } = useShowMenu();
  useNoRepeat();

  const { current } = useRows(list, {
    keys: rows,
    grid: isGrid,
    reveal: (index, then) => {
      const key = rows[index] ?? '';
      if (find(key)) drawn.current?.reveal(index, then);
      else {
        // What has the focus must be there: it is read before it is scrolled to.
        waiting.current = { key, index, then };
        items.foresee(lines === null ? index : lines.findIndex(({ id }) => id === key));
      }
    },
    onKey: (event, key) => {
      const item = find(key);
      if (item && actByKey(event, item, actions, () => goTo(showAddress(item.head.slug)))) event.preventDefault();
    },
  });
  useEffect(() => {
    const wanted = waiting.current;
    if (wanted === null || !items.get(wanted.key)) return;
    waiting.current = null;
    drawn.current?.reveal(wanted.index, wanted.then);
  }, [items]);
  useListEvents(list, {
    contextmenu: (event) => {
      const item = find(rowOf(event.target));
      if (!item) return;
      event.preventDefault();
      const box = event.target instanceof Element ? event.target.getBoundingClientRect() : new DOMRect();
      // From the keyboard there is no pointer: below what has the focus then.
      const byKey = event.clientX === 0 && event.clientY === 0;
      openAt(item, byKey ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY });
    },
  });

  const shown = { current, onMenu: openAt, scroller, ref: drawn, items };
  return (
    <div ref={list} role="group" aria-label={t('shows')}>
      {lines !== null && group !== null && <FranchiseLines lines={lines} group={group} ownPage={ownPage} {...shown} />}
      {lines === null && (isGrid ? <ShowGrid keys={keys} {...shown} /> : <ShowLines keys={keys} {...shown} />)}
      {menu}
    </div>
  );
}
