import type { ComponentProps, CSSProperties, RefObject } from 'react';
import styles from './MenuPlace.module.css';

export interface MenuPlaceProps extends Pick<ComponentProps<'button'>, 'onFocus'> {
  /** A point of the window. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** What had the focus before: it gets it back. */
  readonly origin: RefObject<HTMLElement | null>;
}

/** The trigger of a menu that opens at a point instead of at a button. The menu gives it more than is named here. */
export function MenuPlace({ x, y, label, origin, onFocus, ...given }: MenuPlaceProps) {
  return (
    <button
      {...given}
      type="button"
      tabIndex={-1}
      aria-label={label}
      // The menu gives the focus back to what opened it: that is the row, not this stand-in.
      onFocus={(event) => {
        onFocus?.(event);
        origin.current?.focus();
      }}
      style={{ '--x': `${x}px`, '--y': `${y}px` } as CSSProperties}
      className={styles.place}
    />
  );
}
