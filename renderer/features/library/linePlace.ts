import type { HTMLAttributes } from 'react';
import { classNames } from '../../ui';
import styles from './ReusedLines.module.css';

/** The row of a list, from 0, and how many rows there are. */
export type LinePlace = { index: number; of: number };

/** Spread on the element of a line: where it stands when only a part of its list is in the page, for eyes and ears. */
export function placed(place: LinePlace | undefined, className: string | undefined): HTMLAttributes<HTMLElement> {
  if (place === undefined) return { className };
  const { index, of } = place;
  return {
    className: classNames(className, styles.line),
    style: { top: `calc(var(--row) * ${index})` },
    'aria-posinset': index + 1,
    'aria-setsize': of,
  };
}
