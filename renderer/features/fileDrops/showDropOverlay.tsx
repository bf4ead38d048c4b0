import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from '../../i18n';
import styles from './DropOverlay.module.css';
import '../../i18n/late/openings';

/** Says over the whole window what letting go would do. Beside the page, because every page has it, also the welcome. */
export function showDropOverlay(): { show: (files: number) => void; hide: () => void } {
  let files = 0;
  let changed = (): void => undefined;
  const place = document.createElement('div');
  const set = (next: number) => () => {
    files = next;
    changed();
  };
  const subscribe = (listener: () => void) => {
    changed = listener;
    return () => undefined;
  };
  const current = () => files;
  function Overlay() {
    const shown = useSyncExternalStore(subscribe, current);
    return shown === 0 ? null : <DropOverlay files={shown} />;
  }
  document.body.append(place);
  createRoot(place).render(<Overlay />);
  return { show: (count) => set(Math.max(1, count))(), hide: set(0) };
}

function DropOverlay({ files }: { files: number }) {
  const { t } = useTranslation('openings');
  return (
    <div role="region" aria-label={t('drop.title')} className={styles.overlay}>
      <div className={styles.sheet}>
        <p className={styles.title}>{t('drop.title')}</p>
        <p className={styles.count}>{t('drop.count', { count: files })}</p>
        <ul className={styles.ways}>
          <li>{t('drop.pack')}</li>
          <li>{t('drop.backup')}</li>
          <li>{t('drop.history')}</li>
        </ul>
        <p className={styles.nothing}>{t('drop.nothing')}</p>
      </div>
    </div>
  );
}
