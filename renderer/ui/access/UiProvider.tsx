import { useMemo, type ReactNode } from 'react';
import { TooltipHost } from '../overlay/Tooltip';
import { PlatformContext, type KeyLegends, type Platform } from './platform';

export interface UiProviderProps {
  readonly platform: Platform;
  /** What is printed on the keys, where it differs: `{ Mod: 'Strg' }`. */
  readonly keyLegends?: KeyLegends | undefined;
  readonly children: ReactNode;
}

/** Once per window: tells key hints the platform, and holds the one tooltip all triggers share. */
export function UiProvider({ platform, keyLegends, children }: UiProviderProps) {
  const value = useMemo(() => ({ platform, legends: keyLegends ?? {} }), [platform, keyLegends]);
  return (
    <PlatformContext value={value}>
      {children}
      <TooltipHost />
    </PlatformContext>
  );
}
