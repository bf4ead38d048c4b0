import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { KeyHint } from '../action/KeyHint';
import styles from './Tooltip.module.css';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

interface TooltipPayload {
  readonly text: string;
  readonly keys: string | undefined;
  readonly side: TooltipSide;
}

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly side?: TooltipSide | undefined;
  /** One element that takes props and a ref. It needs a name of its own: a tooltip is only seen, never the name. */
  readonly children: ReactElement;
}

/** All triggers share one popup, so a list of a thousand rows does not pay for a thousand. */
const shared = BaseTooltip.createHandle<TooltipPayload>();

/** Words for what is hovered or reached by the keyboard. Needs UiProvider above it; without one nothing opens. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return <BaseTooltip.Trigger handle={shared} payload={{ text, keys, side }} delay={450} render={children} />;
}

/** The popup itself; UiProvider holds it. */
export function TooltipHost() {
  return (
    <BaseTooltip.Root handle={shared}>
      {({ payload }) => (
        <BaseTooltip.Portal>
          <BaseTooltip.Positioner
            side={payload?.side ?? 'bottom'}
            sideOffset={6}
            collisionPadding={8}
            className={styles.positioner}
          >
            <BaseTooltip.Popup className={styles.popup}>
              {payload?.text}
              {payload?.keys !== undefined && <KeyHint keys={payload.keys} bare className={styles.keys} />}
            </BaseTooltip.Popup>
          </BaseTooltip.Positioner>
        </BaseTooltip.Portal>
      )}
    </BaseTooltip.Root>
  );
}
