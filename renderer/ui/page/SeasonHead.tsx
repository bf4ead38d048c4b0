import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Heads.module.css';

export interface SeasonHeadProps {
  readonly title: ReactNode;
  readonly titleId?: string | undefined;
  readonly year?: ReactNode;
  /** A Tally. */
  readonly tally?: ReactNode;
  /** "5 of 10". */
  readonly count?: ReactNode;
  /** "Mark season", and what else can be done with a season. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** Stays at the top of what scrolls. Leave it out where the list itself makes heads stick. */
  readonly sticky?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The head of a season in the episode list, 34 px. Inset by the custom property --season-inset. */
export function SeasonHead({
  title,
  titleId,
  year,
  tally,
  count,
  action,
  level = 2,
  sticky = false,
  className,
}: SeasonHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classNames(styles.season, sticky && styles.sticky, className)}>
      <Heading id={titleId} className={styles.label}>
        {title}
      </Heading>
      {year !== undefined && <span>{year}</span>}
      {tally}
      {count !== undefined && <span>{count}</span>}
      {action !== undefined && <div className={styles.seasonAction}>{action}</div>}
    </div>
  );
}
