import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from '../classNames';
import type { InkName } from '../inks';
import styles from './Sheet.module.css';
import { useFocusBack } from './useFocusBack';

export interface SheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** Names it where it has no title. */
  readonly label?: string | undefined;
  /** The show it is about: it stands outside every InkScope. */
  readonly ink?: InkName | undefined;
  /** What has the focus at first, given the sheet. Without an answer, the first control. */
  readonly initialFocus: (sheet: HTMLElement | null) => HTMLElement | null | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What lies over the page: dialogs and the palette. Escape closes it, and the focus is back where it was at once. */
export function Sheet({
  open,
  onOpenChange,
  role = 'dialog',
  label,
  ink,
  initialFocus,
  className,
  children,
}: SheetProps) {
  const popup: RefObject<HTMLDivElement | null> = useRef(null);
  useFocusBack(open, popup);
  return (
    <BaseDialog.Root
      open={open}
      onOpenChange={(next) => onOpenChange(next)}
      disablePointerDismissal={role === 'alertdialog'}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.veil} />
        <BaseDialog.Popup
          ref={popup}
          role={role}
          aria-label={label}
          data-ink={ink}
          initialFocus={() => initialFocus(popup.current) ?? true}
          className={classNames(styles.popup, className)}
        >
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
