import type { CSSProperties } from 'react';
import { classNames } from '../classNames';
import styles from './TimeBar.module.css';

export type DatePrecision = 'second' | 'minute' | 'day' | 'month' | 'year' | 'range' | 'unknown';

export interface TimeBarProps {
  readonly precision: DatePrecision;
  /** Where the play lies on the line, as shares from 0 to 1; `end` only counts for spans. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** "20 November 2026, to the day". Leave it out where the words stand beside it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

const SHAPES: Readonly<Record<DatePrecision, 'moment' | 'day' | 'span' | 'unknown'>> = {
  second: 'moment',
  minute: 'moment',
  day: 'day',
  month: 'span',
  year: 'span',
  range: 'span',
  unknown: 'unknown',
};

/** How sure a date is: a stroke for a moment, a block for a day, a washed span for anything longer, dashes for unknown. */
export function TimeBar({ precision, start = 0, end = start, label, className }: TimeBarProps) {
  const place = { '--start': clamp(start), '--end': clamp(end) } as CSSProperties;
  return (
    <span
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      style={place}
      className={classNames(styles.line, className)}
    >
      <span className={classNames(styles.when, styles[SHAPES[precision]])} />
    </span>
  );
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
