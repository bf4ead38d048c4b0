import { Copy, Minus, Square, X, type LucideIcon } from 'lucide-react';
import type { IpcArguments } from '../../../shared/ipc/contract';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { classNames, Icon } from '../../ui';
import { run } from '../run';
import { useWindowState } from '../windowState';
import styles from './WindowControls.module.css';

/** The window's own buttons on Linux and Windows, where the window has no frame. macOS draws its own. A small window has two. */
export function WindowControls({ small = false }: { small?: boolean }) {
  const { t } = useTranslation('shell');
  const { maximized, platform } = useWindowState();
  if (platform === 'mac') return null;
  return (
    <div data-window-controls className={classNames(styles.controls, small && styles.small)}>
      <Control icon={Minus} name={t('window.minimize')} does="minimize" />
      {!small && (
        <Control
          icon={maximized ? Copy : Square}
          name={t(maximized ? 'window.restore' : 'window.maximize')}
          does="toggle-maximize"
        />
      )}
      <Control icon={X} name={t('window.close')} does="close" />
    </div>
  );
}

function Control({ icon, name, does }: { icon: LucideIcon; name: string; does: IpcArguments['window:control'] }) {
  return (
    <button
      type="button"
      // The keyboard has the system's keys for windows; three more stops before the page would be in the way.
      tabIndex={-1}
      aria-label={name}
      title={name}
      className={styles.control}
      onClick={() => run(desktop.request('window:control', does))}
    >
      <Icon of={icon} size={does === 'toggle-maximize' ? 12 : 16} />
    </button>
  );
}
