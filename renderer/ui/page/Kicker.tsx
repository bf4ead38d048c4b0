import type { ComponentProps } from 'react';
import { classNames } from '../classNames';
import styles from './Kicker.module.css';

export interface KickerProps extends ComponentProps<'p'> {
  /** `accent` in the show ink, `quiet` for labels, `bad` for trouble (with a glyph beside it). */
  readonly tone?: 'accent' | 'quiet' | 'bad' | undefined;
  /** 13 px, on side panes. */
  readonly small?: boolean | undefined;
}

/** A line of small capitals above a title, or a label. Never a sentence. */
export function Kicker({ tone = 'accent', small = false, className, children, ...rest }: KickerProps) {
  return (
    <p {...rest} className={classNames(styles.kicker, styles[tone], small && styles.small, className)}>
      {children}
    </p>
  );
}
