import type { ComponentProps } from 'react';
import { classNames } from '../classNames';
import styles from './Prose.module.css';

/** Anything longer than a line: serif, at the viewer's reading size, at most 34em wide. */
export function Prose({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames(styles.prose, className)} />;
}
