import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import { memo, useRef, useState, type ReactElement } from 'react';
import { sharedTooltip } from './sharedTooltip';

/**
 * A tooltip with the words that its element is named by when it opens. As long as `children` is the same element it is never
 * rendered again: in a row that becomes another row, what is below it hears of that by a context.
 */
export const NameTooltip = memo(function NameTooltip({ children }: { children: ReactElement }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [payload] = useState(() => ({
    get text() {
      return trigger.current?.getAttribute('aria-label') ?? '';
    },
    keys: undefined,
    side: 'bottom' as const,
  }));
  return <BaseTooltip.Trigger ref={trigger} handle={sharedTooltip} payload={payload} delay={450} render={children} />;
});
