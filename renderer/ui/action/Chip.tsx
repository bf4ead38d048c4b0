import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Chip.module.css';

export interface ChipProps extends Omit<ComponentProps<'button'>, 'disabled' | 'role'> {
  readonly on: boolean;
  /** One of a radio group, rather than a toggle of its own. */
  readonly exclusive?: boolean | undefined;
  /** How many it holds, quieter. */
  readonly count?: ReactNode;
}

/** One choice that is on or off. Filled in ink when on. Alone it says so by aria-pressed; in a group the group decides. */
export function Chip({ on, count, className, children, exclusive = false, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(exclusive ? { role: 'radio', 'aria-checked': on } : { 'aria-pressed': on })}
      className={classNames(styles.chip, on && styles.on, className)}
    >
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
