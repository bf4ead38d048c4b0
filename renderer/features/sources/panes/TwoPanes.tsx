import { useEffect, useRef, type ReactNode } from 'react';
import type { ShowHead } from '../../../db/reads/views';
import { InkScope } from '../../../ui';
import { CompanionTabs } from '../../companion';
import { inkOf } from '../../marking';
import styles from './TwoPanes.module.css';

export type TwoPanesProps = {
  show: ShowHead;
  /** Above the list, and above everything where the window is narrow. */
  head: ReactNode;
  /** Hidden where the window is narrow: then the choice takes its place. */
  list: ReactNode;
  choice: ReactNode;
  /** What is chosen; another one starts at its top. */
  shown: string;
  children: ReactNode;
};

/** A list at the left and one thing of it at the right, each with a scroll of its own; in a narrow window the one thing. */
export function TwoPanes({ show, head, list, choice, shown, children }: TwoPanesProps) {
  const page = useFocusBack(shown);
  return (
    <InkScope ink={inkOf(show)} className={styles.screen}>
      <CompanionTabs show={show} current="sources" className={styles.tabs} />
      <div className={styles.panes}>
        <div className={styles.side}>
          <div className={styles.head}>{head}</div>
          <div className={styles.choice}>{choice}</div>
          <div className={styles.list}>{list}</div>
        </div>
        <div key={shown} ref={page} className={styles.page}>
          {children}
        </div>
      </div>
    </InkScope>
  );
}

/** A link inside of what was shown is gone with it: its focus goes to the heading of what is shown now. */
function useFocusBack(shown: string) {
  const page = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    if (document.activeElement === document.body) page.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [shown]);
  return page;
}
