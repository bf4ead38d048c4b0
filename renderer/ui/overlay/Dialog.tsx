import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from '../action/IconButton';
import { classNames } from '../classNames';
import type { InkName } from '../inks';
import styles from './Dialog.module.css';

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
  /** What has the focus at first. Without it, the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** `alertdialog` for questions that must be answered; a press outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** A sheet over the page. Escape closes it; the focus goes back to where it came from. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, text, children, actions, closeLabel, size = 'medium', ink, initialFocus, role = 'dialog' } = props;
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)} disablePointerDismissal={role === 'alertdialog'}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.veil} />
        <BaseDialog.Popup role={role} data-ink={ink} initialFocus={initialFocus} className={classNames(styles.popup, styles[size])}>
          <header className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            {closeLabel !== undefined && (
              <BaseDialog.Close render={<IconButton icon={X} name={closeLabel} keys="Escape" className={styles.close} />} />
            )}
          </header>
          {text !== undefined && <BaseDialog.Description className={styles.text}>{text}</BaseDialog.Description>}
          {children !== undefined && <div className={styles.body}>{children}</div>}
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
