import type { ReactNode } from 'react';
import { FreshText as Fresh } from '../../../ui';
import type { Unlocked } from './useUnlocked';

type FreshTextProps = { id: string; unlocked: Unlocked; children: ReactNode; className?: string | undefined };

/** A line of a card, underlined once when it has just been unlocked. */
export function FreshText({ id, unlocked, children, className }: FreshTextProps) {
  return (
    <Fresh step={unlocked.get(id)} className={className}>
      {children}
    </Fresh>
  );
}
