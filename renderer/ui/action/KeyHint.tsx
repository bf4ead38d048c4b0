import { use } from 'react';
import { classNames } from '../classNames';
import { legendOf, PlatformContext, type Platform } from '../access/platform';
import styles from './KeyHint.module.css';

export interface KeyHintProps {
  /** Keys joined by plus: "M", "Mod+Z", "Shift+M", "ArrowUp". Mod is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: string;
  /** Without it, the platform that UiProvider names. */
  readonly platform?: Platform | undefined;
  /** Only the legend, without the key cap (as in menus). */
  readonly bare?: boolean | undefined;
  /** Where it stands for itself, as in a list of keys, and no control beside it tells it. */
  readonly read?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The key that does the same. Hidden from screen readers unless it is to be read: a control carries aria-keyshortcuts. */
export function KeyHint({ keys, platform, bare = false, read = false, className }: KeyHintProps) {
  const context = use(PlatformContext);
  return (
    <kbd aria-hidden={!read} className={classNames(bare ? styles.bare : styles.cap, className)}>
      {legendOf(keys, platform === undefined ? context : { ...context, platform })}
    </kbd>
  );
}
