import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { sharedTooltip, type TooltipSide } from './sharedTooltip';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly side?: TooltipSide | undefined;
  /** One element that takes props and a ref. It needs a name of its own: a tooltip is only seen, never the name. */
  readonly children: ReactElement;
}

/** Words for what is hovered or reached by the keyboard. Needs UiProvider above it; without one nothing opens. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return <BaseTooltip.Trigger handle={sharedTooltip} payload={{ text, keys, side }} delay={450} render={children} />;
}
