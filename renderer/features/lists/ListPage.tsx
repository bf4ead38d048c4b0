import type { ReactNode, RefCallback } from 'react';
import styles from './ListPage.module.css';

export type ListPageProps = {
  /** Receives the element that scrolls: long lists draw only what is seen of it. */
  scroller?: RefCallback<HTMLElement>;
  children: ReactNode;
};

/** The sheet of a screen that is a list: it scrolls by itself, and its columns follow its own width. */
export function ListPage({ scroller, children }: ListPageProps) {
  return (
    <div ref={scroller} className={styles.page}>
      <div className={styles.column}>{children}</div>
    </div>
  );
}
