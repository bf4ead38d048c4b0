import { useImperativeHandle, useRef, type ComponentProps } from 'react';
import { VirtuosoGrid, type VirtuosoGridHandle } from 'react-virtuoso';
import { MOST_DRAWN, type ShownProps } from './Lines';
import { CellToCome, ShowCell } from './ShowCell';
import type { OpenShowMenu } from './useShowMenu';
import styles from './ShowGrid.module.css';

type ShowGridProps = ShownProps & { keys: readonly string[]; onMenu: OpenShowMenu };

/** The shows side by side; of many only those that are seen. */
export function ShowGrid({ keys, items, current, onMenu, scroller, ref }: ShowGridProps) {
  const virtuoso = useRef<VirtuosoGridHandle>(null);
  useImperativeHandle(ref, () => ({
    reveal: (index, then) => {
      virtuoso.current?.scrollToIndex({ index, align: 'center' });
      // The grid tells nobody when it has drawn: two frames later it has.
      requestAnimationFrame(() => requestAnimationFrame(then));
    },
  }));
  const render = (index: number) => {
    const key = keys[index] ?? index;
    const item = items.get(String(key));
    return item ? (
      <ShowCell key={key} item={item} isStop={key === current} onMenu={onMenu} />
    ) : (
      <CellToCome key={key} />
    );
  };
  if (keys.length <= MOST_DRAWN) {
    return (
      <div role="list" className={styles.grid}>
        {keys.map((_, index) => render(index))}
      </div>
    );
  }
  if (scroller === null) return null;
  return (
    <VirtuosoGrid
      ref={virtuoso}
      customScrollParent={scroller}
      totalCount={keys.length}
      itemContent={render}
      components={COMPONENTS}
      increaseViewportBy={400}
      rangeChanged={({ startIndex, endIndex }) => items.see(startIndex, endIndex)}
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
