import type { ComponentProps } from 'react';
import { classNames } from '../classNames';
import styles from './TextLink.module.css';

/** A link in running text. */
export function TextLink({ className, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={classNames(styles.link, className)}>
      {children}
    </a>
  );
}

/** The look of a link, for a router's own link component. */
export const textLinkClass: string = styles['link'] ?? '';
