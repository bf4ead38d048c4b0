import type { ComponentProps } from 'react';
import { classNames } from '../classNames';
import styles from './VisuallyHidden.module.css';

/** Text that is read aloud and not seen. */
export function VisuallyHidden({ className, ...rest }: ComponentProps<'span'>) {
  return <span {...rest} className={classNames(styles.hidden, className)} />;
}
