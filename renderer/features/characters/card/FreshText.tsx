import type { ReactNode } from 'react';
import { FreshText as Fresh, type FreshTextProps } from '../../../ui';
import type { Unlocked } from './useUnlocked';

type CardTextProps = { id: string; unlocked: Unlocked; children: ReactNode } & Pick<
  FreshTextProps,
  'className' | 'lang'
>;

/** A line of a card, underlined once when it has just been unlocked. */
export function FreshText({ id, unlocked, children, ...rest }: CardTextProps) {
  return (
    <Fresh step={unlocked.get(id)} {...rest}>
      {children}
    </Fresh>
  );
}
