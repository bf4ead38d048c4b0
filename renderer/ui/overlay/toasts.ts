import { Toast as BaseToast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';

export interface ToastAction {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly onSelect: () => void;
  /** By default a toast closes when one of its actions is chosen. */
  readonly keepOpen?: boolean | undefined;
}

export interface ToastOptions {
  /** A toast with the id of one that stands replaces it and starts its time again. */
  readonly id?: string | undefined;
  /** `stored`: something is on disk, or was taken back. `error`: it is not; stays until dismissed. */
  readonly tone?: 'stored' | 'error' | undefined;
  readonly title: ReactNode;
  /** A quieter word after the title, such as the time. */
  readonly meta?: ReactNode;
  readonly actions?: readonly ToastAction[] | undefined;
  readonly onClose?: (() => void) | undefined;
}

export interface ToastData {
  readonly tone: 'stored' | 'error';
  readonly meta: ReactNode;
  readonly actions: readonly ToastAction[];
}

/** Long enough to read and to reach for Undo. The time stands still while the toast is hovered or holds the focus. */
const LIFETIME = 8000;

/** Shared by showToast and ToastRegion. */
export const toastManager = BaseToast.createToastManager<ToastData>();

/** Shows a toast in every ToastRegion of this window, without a sound. Returns its id. */
export function showToast({ id, tone = 'stored', title, meta, actions = [], onClose }: ToastOptions): string {
  const failed = tone === 'error';
  return toastManager.add<ToastData>({
    id,
    title,
    type: tone,
    timeout: failed ? 0 : LIFETIME,
    // `high` would hide the toast itself from screen readers while its button can still be reached by Tab.
    priority: 'low',
    onClose,
    data: { tone, meta, actions },
  });
}

/** Closes one toast, or all of them. */
export function dismissToast(id?: string): void {
  toastManager.close(id);
}
