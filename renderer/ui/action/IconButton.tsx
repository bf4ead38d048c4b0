import { use, useId, type ComponentProps, type MouseEvent } from 'react';
import { ariaKeyShortcuts, PlatformContext } from '../access/platform';
import { VisuallyHidden } from '../access/VisuallyHidden';
import { classNames } from '../classNames';
import type { TooltipSide } from '../overlay/sharedTooltip';
import { Tooltip } from '../overlay/Tooltip';
import { Icon, type IconShape } from './Icon';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'name' | 'children'> {
  readonly icon: IconShape;
  /** The accessible name, and the words of the tooltip. */
  readonly name: string;
  readonly keys?: string | undefined;
  readonly size?: 'medium' | 'small' | undefined;
  readonly tooltipSide?: TooltipSide | undefined;
  /** Why it cannot be pressed now, said in the tooltip and to screen readers. */
  readonly disabledReason?: string | undefined;
}

/** A button of one icon. Its name is never only its picture: it has a tooltip, on hover and on keyboard focus. */
export function IconButton(props: IconButtonProps) {
  const { icon, name, keys, size = 'medium', tooltipSide, disabledReason, className, onClick, ...rest } = props;
  const { platform } = use(PlatformContext);
  const reasonId = useId();
  const disabled = disabledReason !== undefined;

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <>
      <Tooltip text={disabledReason ?? name} keys={disabled ? undefined : keys} side={tooltipSide}>
        <button
          type="button"
          {...rest}
          aria-label={name}
          {...(disabled && { 'aria-disabled': true, 'aria-describedby': reasonId })}
          {...(keys !== undefined && { 'aria-keyshortcuts': ariaKeyShortcuts(keys, platform) })}
          onClick={press}
          className={classNames(styles.button, size === 'small' && styles.small, className)}
        >
          <Icon of={icon} />
        </button>
      </Tooltip>
      {disabled && <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>}
    </>
  );
}
