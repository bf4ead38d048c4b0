import { useTranslation } from '../../i18n';
import { Button } from '../../ui';
import styles from './History.module.css';
import type { Selection } from './useSelection';

/** What can be done with what is selected. It stays at the foot of the page while one goes on selecting. */
export function SelectionBar({ selection, onChange }: { selection: Selection; onChange: () => void }) {
  const { t } = useTranslation('history');
  const { rows } = selection;
  const shows = new Set(rows.map(({ head }) => head?.ref)).size;
  if (rows.length === 0) return null;
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.count}>
        {t('selected', { count: rows.length })}
        {shows > 1 && t('inShows', { count: shows })}
      </p>
      <Button onClick={onChange}>{t('changeSelected')}</Button>
      <Button variant="quiet" onClick={selection.clear}>
        {t('clearSelection')}
      </Button>
    </div>
  );
}
