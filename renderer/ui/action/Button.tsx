import { use, useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { ariaKeyShortcuts, PlatformContext } from '../access/platform';
import { VisuallyHidden } from '../access/VisuallyHidden';
import { classNames } from '../classNames';
import { Tooltip } from '../overlay/Tooltip';
import { Icon, type IconShape } from './Icon';
import { KeyHint } from './KeyHint';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger' | 'link';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One primary in a view. `link` looks like a link in running text. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'medium' | 'small' | undefined;
  readonly icon?: IconShape | undefined;
  readonly endIcon?: IconShape | undefined;
  /** The key that does the same, as for KeyHint; shown on the button and told to screen readers. */
  readonly keys?: string | undefined;
  /** How many it concerns, after the words and quieter. */
  readonly count?: ReactNode;
  /** Why it cannot be pressed now. The button stays reachable and says so; it does nothing. */
  readonly disabledReason?: string | undefined;
}

/** A button: ink, never accent. Never `disabled` without a reason that can be read. */
export function Button(props: ButtonProps) {
  const {
    variant = 'plain',
    size = 'medium',
    icon,
    endIcon,
    keys,
    count,
    disabledReason,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const { platform } = use(PlatformContext);
  const reasonId = useId();
  const disabled = disabledReason !== undefined;

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };

  const button = (
    <button
      type="button"
      // Not on paper: see features/printing.
      data-tool
      {...rest}
      {...(disabled && { 'aria-disabled': true, 'aria-describedby': reasonId })}
      {...(keys !== undefined && { 'aria-keyshortcuts': ariaKeyShortcuts(keys, platform) })}
      onClick={press}
      className={classNames(styles.button, styles[variant], size === 'small' && styles.small, className)}
    >
      {icon && <Icon of={icon} />}
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {keys !== undefined && <KeyHint keys={keys} className={styles.keys} />}
      {endIcon && <Icon of={endIcon} />}
    </button>
  );
  if (!disabled) return button;
  return (
    <>
      <Tooltip text={disabledReason}>{button}</Tooltip>
      <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>
    </>
  );
}
