import type { ComponentProps } from 'react';
import type { InkName } from '../inks';

export interface InkScopeProps extends ComponentProps<'div'> {
  readonly ink: InkName;
}

/** Everything inside takes the ink of one show. Pages without a show need none: slate is the default. */
export function InkScope({ ink, ...rest }: InkScopeProps) {
  return <div {...rest} data-ink={ink} />;
}
