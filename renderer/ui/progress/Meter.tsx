import type { CSSProperties } from 'react';
import { classNames } from '../classNames';
import styles from './Meter.module.css';

export interface MeterProps {
  readonly value: number;
  readonly max: number;
  /** "22 of 176 watched". */
  readonly label: string;
  readonly className?: string | undefined;
}

/** How much of a whole, 5 px high. Width by the custom property --meter-width. */
export function Meter({ value, max, label, className }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <span
      role="img"
      aria-label={label}
      data-empty={share === 0 ? '' : undefined}
      style={{ '--share': share } as CSSProperties}
      className={classNames(styles.meter, className)}
    >
      <span />
    </span>
  );
}
