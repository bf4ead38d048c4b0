import { createContext, use, type ComponentProps } from 'react';
import { classNames } from '../classNames';
import { NameTooltip } from '../overlay/NameTooltip';
import { Icon, type IconShape } from './Icon';
import styles from './IconButton.module.css';

export type RowButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'name' | 'children'> & {
  /** The accessible name, and the words of the tooltip. */
  readonly name: string;
};

/** What stands in the row now. */
const Own = createContext<RowButtonProps>({ name: '' });

/**
 * A small button of one icon for rows that become other rows: when its name changes, neither its icon nor what its tooltip
 * needs is rendered again.
 */
export function rowButton(icon: IconShape) {
  const shape = <Icon of={icon} />;

  /** With what the tooltip adds to it. */
  function Button(added: ComponentProps<'button'>) {
    const { name, className, onClick, ...rest } = use(Own);
    return (
      <button
        type="button"
        {...added}
        {...rest}
        aria-label={name}
        onClick={(event) => {
          onClick?.(event);
          added.onClick?.(event);
        }}
        className={classNames(styles.button, styles.small, className)}
      >
        {shape}
      </button>
    );
  }

  const button = <Button />;
  return function RowButton(props: RowButtonProps) {
    return (
      <Own value={props}>
        <NameTooltip>{button}</NameTooltip>
      </Own>
    );
  };
}
