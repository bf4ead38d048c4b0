import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A word in a small frame behind a text: «unconfirmed». */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <>
      {' '}
      <span className={styles.tag}>{children}</span>
    </>
  );
}
