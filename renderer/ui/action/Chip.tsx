import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Chip.module.css';

export interface ChipProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly on: boolean;
  /** How many it holds, quieter. */
  readonly count?: ReactNode;
}

/** One choice that is on or off. Filled in ink when on. Alone it says so by aria-pressed; in a group the group decides. */
export function Chip({ on, count, className, children, role, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(role === undefined ? { 'aria-pressed': on } : { role, 'aria-checked': on })}
      className={classNames(styles.chip, on && styles.on, className)}
    >
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
