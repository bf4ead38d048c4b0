import { useImperativeHandle, useRef, type ComponentProps } from 'react';
import { VirtuosoGrid, type VirtuosoGridHandle } from 'react-virtuoso';
import type { LibraryItem } from '../../db/reads/views';
import { MOST_DRAWN, type ShownProps } from './Lines';
import { ShowCell } from './ShowCell';
import type { OpenShowMenu } from './useShowMenu';
import styles from './ShowGrid.module.css';

type ShowGridProps = ShownProps & { items: readonly LibraryItem[]; onMenu: OpenShowMenu };

/** The shows side by side; of many only those that are seen. */
export function ShowGrid({ items, current, onMenu, scroller, ref }: ShowGridProps) {
  const virtuoso = useRef<VirtuosoGridHandle>(null);
  useImperativeHandle(ref, () => ({
    reveal: (index, then) => {
      virtuoso.current?.scrollToIndex({ index, align: 'center' });
      // The grid tells nobody when it has drawn: two frames later it has.
      requestAnimationFrame(() => requestAnimationFrame(then));
    },
  }));
  const render = (index: number) => {
    const item = items[index];
    return item ? (
      <ShowCell key={item.head.ref} item={item} isStop={item.head.ref === current} onMenu={onMenu} />
    ) : null;
  };
  if (items.length <= MOST_DRAWN) {
    return (
      <div role="list" className={styles.grid}>
        {items.map((_, index) => render(index))}
      </div>
    );
  }
  if (scroller === null) return null;
  return (
    <VirtuosoGrid
      ref={virtuoso}
      customScrollParent={scroller}
      totalCount={items.length}
      itemContent={render}
      components={COMPONENTS}
      increaseViewportBy={400}
    />
  );
}

const COMPONENTS = {
  List: function List({ ref, children, style, 'data-testid': id }: ComponentProps<'div'> & { 'data-testid'?: string }) {
    return (
      <div ref={ref} role="list" style={style} data-testid={id} className={styles.grid}>
        {children}
      </div>
    );
  },
};
