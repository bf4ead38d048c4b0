import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from '../action/IconButton';
import { classNames } from '../classNames';
import type { InkName } from '../inks';
import styles from './Dialog.module.css';
import { Sheet } from './Sheet';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly text?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, the primary one last. */
  readonly actions?: ReactNode;
  /** Names the cross. Without it there is none, and `actions` must hold a way out. */
  readonly closeLabel?: string | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** The show it is about: a dialog stands outside every InkScope. */
  readonly ink?: InkName | undefined;
  /** What has the focus at first. Without it, the first control of the body, or the last of the actions. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** `alertdialog` for questions that must be answered; a press outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

const CONTROLS = ':is(input, select, textarea, button, a[href]):not([tabindex="-1"])';

/** A sheet over the page. Escape closes it; the focus goes back to where it came from. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    text,
    children,
    actions,
    closeLabel,
    size = 'medium',
    ink,
    initialFocus,
    role = 'dialog',
  } = props;
  // Not the cross at the top, which comes first in the page: somebody who opens a dialog wants what is in it.
  const firstControl = (sheet: HTMLElement | null) =>
    initialFocus?.current ??
    sheet?.querySelector<HTMLElement>(`.${styles.body} ${CONTROLS}`) ??
    sheet?.querySelector<HTMLElement>(`.${styles.actions} ${CONTROLS}:last-child`);
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      role={role}
      ink={ink}
      initialFocus={firstControl}
      className={classNames(styles.popup, styles[size])}
    >
      <header className={styles.head}>
        <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
        {closeLabel !== undefined && (
          <BaseDialog.Close render={<IconButton icon={X} name={closeLabel} keys="Escape" className={styles.close} />} />
        )}
      </header>
      {text !== undefined && <BaseDialog.Description className={styles.text}>{text}</BaseDialog.Description>}
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </Sheet>
  );
}
