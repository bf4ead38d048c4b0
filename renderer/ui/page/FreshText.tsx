import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './FreshText.module.css';

/** More lines than these come together: nobody waits for the ninth. */
const MOST_STEPS = 8;

export interface FreshTextProps {
  /** The place of the line among those that came with it, from 0; without it the line was there before. */
  readonly step?: number | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/** A text that is underlined once, from left to right, when it has just been unlocked. */
export function FreshText({ step, children, className, lang }: FreshTextProps) {
  if (step === undefined)
    return (
      <span lang={lang} className={className}>
        {children}
      </span>
    );
  return (
    <span
      data-unlocked=""
      lang={lang}
      style={{ '--step': Math.min(step, MOST_STEPS) } as CSSProperties}
      className={classNames(styles.fresh, className)}
    >
      {children}
    </span>
  );
}
