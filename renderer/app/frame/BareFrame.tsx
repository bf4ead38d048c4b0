import type { ReactNode } from 'react';
import { WindowControls } from './WindowControls';
import styles from './BareFrame.module.css';

/** A window without title bar and side column: it can still be moved and closed. For the welcome and for problems. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <WindowControls />
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
