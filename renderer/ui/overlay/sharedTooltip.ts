import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

interface TooltipPayload {
  readonly text: string;
  readonly keys: string | undefined;
  readonly side: TooltipSide;
}

/** All triggers share one popup, so a list of a thousand rows does not pay for a thousand. */
export const sharedTooltip = BaseTooltip.createHandle<TooltipPayload>();
