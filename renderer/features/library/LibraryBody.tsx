import { useMemo, useRef } from 'react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { goTo, rowOf, showAddress, useListEvents, useNoRepeat, useRows } from '../lists';
import { actByKey } from './actByKey';
import { FranchiseLines } from './FranchiseLines';
import { groupByFranchise } from './franchises';
import type { LibraryChoice } from './librarySearch';
import type { LinesHandle } from './Lines';
import { flatten } from './flatten';
import { sortItems } from './select';
import { ShowGrid } from './ShowGrid';
import { ShowLines } from './ShowLines';
import { useShowActions } from './useShowActions';
import { useShowMenu } from './useShowMenu';

type LibraryBodyProps = {
  all: readonly LibraryItem[];
  items: readonly LibraryItem[];
  choice: Pick<LibraryChoice, 'sort' | 'group' | 'view'>;
  scroller: HTMLElement | null;
  /** The page is that of the one franchise, and names it itself. */
  ownPage?: boolean;
};

/** The shows as a grid, a list, or a franchise in its order. Keys and the menu are heard here, once for all. */
export function LibraryBody({ all, items, choice, scroller, ownPage = false }: LibraryBodyProps) {
  const { t } = useTranslation('library');
  const { sort, group, view } = choice;
  const lines = useMemo(
    () =>
      group === null
        ? null
        : flatten(groupByFranchise(items, group, all)).filter((line) => !(ownPage && line.kind === 'head')),
    [items, group, all, ownPage],
  );
  const sorted = useMemo(
    () =>
      lines === null ? sortItems(items, sort) : lines.flatMap((line) => (line.kind === 'show' ? [line.item] : [])),
    [items, sort, lines],
  );
  const keys = useMemo(() => sorted.map((item) => item.head.ref), [sorted]);
  const isGrid = view === 'grid' && lines === null;
  const drawn = useRef<LinesHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const actions = useShowActions();
  const { openAt, menu } = useShowMenu();
  useNoRepeat();

  const find = (key: string | null) => sorted.find((item) => item.head.ref === key);
  const { current } = useRows(list, {
    keys,
    grid: isGrid,
    reveal: (index, then) => drawn.current?.reveal(index, then),
    onKey: (event, key) => {
      const item = find(key);
      if (item && actByKey(event, item, actions, () => goTo(showAddress(item.head.slug)))) event.preventDefault();
    },
  });
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

  const shown = { current, onMenu: openAt, scroller, ref: drawn };
  return (
    <div ref={list} role="group" aria-label={t('shows')}>
      {lines !== null && group !== null && <FranchiseLines lines={lines} group={group} ownPage={ownPage} {...shown} />}
      {lines === null && (isGrid ? <ShowGrid items={sorted} {...shown} /> : <ShowLines items={sorted} {...shown} />)}
      {menu}
    </div>
  );
}
