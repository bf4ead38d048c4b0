import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** One line that says what is so. */
  readonly title: ReactNode;
  /** One line that says why. */
  readonly text?: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
  /** It is the whole page, and its title the page's heading. */
  readonly isPage?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Nothing here, and why. Left aligned, no drawing. */
export function EmptyState({ title, text, action, isPage = false, className }: EmptyStateProps) {
  return (
    <div className={classNames(styles.empty, className)}>
      {isPage ? (
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
