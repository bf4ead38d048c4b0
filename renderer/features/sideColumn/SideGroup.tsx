import type { ReactNode } from 'react';
import { Kicker } from '../../ui';
import styles from './SideColumn.module.css';

interface SideGroupProps {
  readonly title: string;
  /** What a screen reader calls it, where the title alone says too little. */
  readonly name?: string | undefined;
  /** The title in the ink of a show. */
  readonly inked?: boolean | undefined;
  /** Left out in the rail. */
  readonly wideOnly?: boolean | undefined;
  readonly children: ReactNode;
}

/** Places that belong together, under a label. */
export function SideGroup({ title, name, inked = false, wideOnly = false, children }: SideGroupProps) {
  return (
    <section className={wideOnly ? styles.wideGroup : undefined}>
      <Kicker small tone={inked ? 'accent' : 'quiet'} aria-hidden={name !== undefined} className={styles.label}>
        {title}
      </Kicker>
      <ul aria-label={name}>{children}</ul>
    </section>
  );
}
