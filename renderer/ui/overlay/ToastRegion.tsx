import { Toast as BaseToast, type ToastObject } from '@base-ui/react/toast';
import { TriangleAlert, X } from 'lucide-react';
import { Button } from '../action/Button';
import { Icon } from '../action/Icon';
import { IconButton } from '../action/IconButton';
import { classNames } from '../classNames';
import { dismissToast, toastManager, type ToastData } from './toasts';
import styles from './ToastRegion.module.css';

export interface ToastRegionProps {
  /** Names the region, for those who jump to it (F6). */
  readonly label: string;
  readonly closeLabel: string;
  /** The page column, so that toasts stand at its foot; it must be positioned. Without it, the window. */
  readonly container?: HTMLElement | null | undefined;
}

/** Where toasts stand. Once per window. They are seen only: whoever shows one has it said by `announce`. */
export function ToastRegion({ label, closeLabel, container }: ToastRegionProps) {
  return (
    <BaseToast.Provider toastManager={toastManager} limit={3}>
      <BaseToast.Portal container={container ?? undefined}>
        <BaseToast.Viewport aria-label={label} aria-live="off" className={styles.viewport}>
          <Toasts closeLabel={closeLabel} />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

function Toasts({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts } = BaseToast.useToastManager<ToastData>();
  return toasts.map((toast) => <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />);
}

interface ToastCardProps {
  readonly toast: ToastObject<ToastData>;
  readonly closeLabel: string;
}

function ToastCard({ toast, closeLabel }: ToastCardProps) {
  const failed = toast.data?.tone === 'error';
  return (
    <BaseToast.Root
      toast={toast}
      swipeDirection={[]}
      className={classNames(styles.toast, failed ? styles.error : styles.stored)}
    >
      <BaseToast.Content className={styles.content}>
        {failed && <Icon of={TriangleAlert} className={styles.glyph} />}
        <BaseToast.Title className={styles.title} render={<p />} />
        {toast.data?.meta !== undefined && (
          <BaseToast.Description className={styles.meta}>{toast.data.meta}</BaseToast.Description>
        )}
        <span className={styles.actions}>
          {toast.data?.actions.map((action) => (
            <Button
              key={action.label}
              size="small"
              keys={action.keys}
              className={styles.action}
              onClick={() => {
                action.onSelect();
                if (action.keepOpen !== true) dismissToast(toast.id);
              }}
            >
              {action.label}
            </Button>
          ))}
          {failed && <IconButton icon={X} name={closeLabel} size="small" onClick={() => dismissToast(toast.id)} />}
        </span>
      </BaseToast.Content>
    </BaseToast.Root>
  );
}
