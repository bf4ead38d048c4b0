import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Credits.module.css';

export interface CreditItem {
  readonly id: string;
  readonly role: ReactNode;
  readonly name: ReactNode;
  /** The name says that it is not known: set in italics. */
  readonly unknown?: boolean | undefined;
  /** "unconfirmed". */
  readonly tag?: string | undefined;
}

export interface CreditsProps {
  readonly items: readonly CreditItem[];
  readonly className?: string | undefined;
}

/** Role, dotted leader, name. What is not known stays and says so. */
export function Credits({ items, className }: CreditsProps) {
  return (
    <dl className={classNames(styles.credits, className)}>
      {items.map((item) => (
        <div key={item.id} className={styles.line}>
          <dt className={styles.role}>{item.role}</dt>
          <dd className={classNames(styles.name, item.unknown && styles.unknown)}>
            {item.name}
            {item.tag !== undefined && <span className={styles.tag}>{item.tag}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
