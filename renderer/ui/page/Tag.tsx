import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A word in a small frame behind a text: «unconfirmed». It brings the space before it along. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {' '}
      <span className={styles.tag}>{children}</span>
    </>
  );
}
