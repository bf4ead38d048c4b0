import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Heads.module.css';

export interface SectionHeadProps {
  readonly title: ReactNode;
  readonly titleId?: string | undefined;
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4 | undefined;
  /** `strong` opens a group with a rule above; `below` closes the head of a list; `hair` for panes; `none`. */
  readonly rule?: 'strong' | 'below' | 'hair' | 'none' | undefined;
  /** 13 px, on side panes. */
  readonly small?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Opens a group: a rule, a label in small capitals, and what there is to say about it at the right. */
export function SectionHead({
  title,
  titleId,
  aside,
  level = 2,
  rule = 'strong',
  small = false,
  className,
}: SectionHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classNames(styles.section, rule !== 'none' && styles[rule], className)}>
      <Heading id={titleId} className={classNames(styles.label, small && styles.smallLabel)}>
        {title}
      </Heading>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
