import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Rules.module.css';

/** The double rule under a page title: two pixels over one. Decoration. */
export function ScotchRule({ className }: { readonly className?: string | undefined }) {
  return <div aria-hidden className={classNames(styles.scotch, className)} />;
}

export interface HorizonRuleProps {
  /** "your horizon", or what else the line stands for ("today"). */
  readonly label: ReactNode;
  readonly className?: string | undefined;
}

/** The double rule in the show ink that stands between what is watched and what is not. */
export function HorizonRule({ label, className }: HorizonRuleProps) {
  return (
    <div className={classNames(styles.horizon, className)}>
      <span className={styles.stub} />
      <span className={styles.label}>{label}</span>
      <span className={styles.line} />
    </div>
  );
}
