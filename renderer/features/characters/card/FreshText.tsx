import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../../../ui';
import styles from './FreshText.module.css';
import type { Unlocked } from './useUnlocked';

/** More lines than these come together: nobody waits for the ninth. */
const MOST_STEPS = 8;

type FreshTextProps = { id: string; unlocked: Unlocked; children: ReactNode; className?: string | undefined };

/** A text that is underlined once, from left to right, when it has just been unlocked. */
export function FreshText({ id, unlocked, children, className }: FreshTextProps) {
  const step = unlocked.get(id);
  if (step === undefined) return <span className={className}>{children}</span>;
  return (
    <span
      data-unlocked=""
      style={{ '--step': Math.min(step, MOST_STEPS) } as CSSProperties}
      className={classNames(styles.fresh, className)}
    >
      {children}
    </span>
  );
}
