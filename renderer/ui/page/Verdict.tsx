import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { Icon } from '../action/Icon';
import { classNames } from '../classNames';
import styles from './Verdict.module.css';

export type VerdictProps = {
  /** Null as long as nobody knows. */
  good: boolean | null;
  title: string;
  titleId?: string;
  /** The reasons, in one or more paragraphs. */
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
};

/** How it stands with something that was checked, under a seal: one sentence, its reasons, and what can be done. */
export function Verdict({ good, title, titleId, children, actions }: VerdictProps) {
  return (
    <div className={styles.verdict}>
      <span className={classNames(styles.seal, good === null ? styles.open : good ? styles.good : styles.bad)}>
        <Icon of={good === null ? CircleDashed : good ? CircleCheck : CircleAlert} size={36} />
      </span>
      <div className={styles.text}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
