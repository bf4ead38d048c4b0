import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import { Kicker } from './Kicker';
import { ScotchRule } from './Rules';
import styles from './Heads.module.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  readonly titleId?: string | undefined;
  /** The language of the title, where it is not that of the page. */
  readonly titleLang?: string | undefined;
  /** The title stands in for one that is hidden: set in italics. */
  readonly hidden?: boolean | undefined;
  readonly kicker?: ReactNode;
  /** Words or buttons at the right, on the line of the title. */
  readonly aside?: ReactNode;
  /** Between the title and the rule. */
  readonly children?: ReactNode;
  /** 36 px, or 48 for what has top billing. */
  readonly size?: 'page' | 'top' | undefined;
  readonly rule?: 'scotch' | 'none' | undefined;
  readonly className?: string | undefined;
}

/** The head of a page: kicker, title, and the Scotch rule across the column. One per page. */
export function PageHead({
  title,
  titleId,
  titleLang,
  hidden = false,
  kicker,
  aside,
  children,
  size = 'page',
  rule = 'scotch',
  className,
}: PageHeadProps) {
  return (
    <header className={className}>
      {kicker !== undefined && <Kicker>{kicker}</Kicker>}
      <div className={styles.pageLine}>
        <h1
          id={titleId}
          lang={titleLang}
          tabIndex={-1}
          className={classNames(
            styles.title,
            size === 'top' ? styles.sizeTop : styles.sizePage,
            hidden && styles.hidden,
          )}
        >
          {title}
        </h1>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children !== undefined && <div className={styles.under}>{children}</div>}
      {rule === 'scotch' && <ScotchRule className={styles.pageRule} />}
    </header>
  );
}
