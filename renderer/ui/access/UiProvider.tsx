import { DirectionProvider } from '@base-ui/react/direction-provider';
import { useMemo, type ReactNode } from 'react';
import { deferred } from '../deferred';
import { isRightToLeft } from './arrowKey';
import { PlatformContext, type KeyLegends, type Platform } from './platform';

// The page is painted without it: nothing is hovered for long enough before it is there.
const TooltipHost = deferred(async () => (await import('../overlay/TooltipHost')).TooltipHost);

export interface UiProviderProps {
  readonly platform: Platform;
  /** What is printed on the keys, where it differs: `{ Mod: 'Strg' }`. */
  readonly keyLegends?: KeyLegends | undefined;
  /** Told how far a long job is, from 0 to 1; null once it is over. */
  readonly onProgress?: ((share: number | null) => void) | undefined;
  readonly children: ReactNode;
}

/** Once per window: tells key hints the platform, and holds the one tooltip all triggers share. */
export function UiProvider({ platform, keyLegends, onProgress, children }: UiProviderProps) {
  const value = useMemo(
    () => ({ platform, legends: keyLegends ?? {}, onProgress }),
    [platform, keyLegends, onProgress],
  );
  return (
    <PlatformContext value={value}>
      <DirectionProvider direction={isRightToLeft() ? 'rtl' : 'ltr'}>
        {children}
        <TooltipHost />
      </DirectionProvider>
    </PlatformContext>
  );
}
