import { EpisodePane } from '../../features/details';
import { useTranslation } from '../../i18n';
import { useView } from '../../stores/view';
import styles from './Pane.module.css';

/** The details beside the page; below 760 px a sheet over it. Absent while nothing is shown in it. */
export function Pane() {
  const { t } = useTranslation('shell');
  const pane = useView((view) => view.pane);
  if (pane === null) return null;
  return (
    <aside aria-label={t('details')} className={styles.pane}>
      <EpisodePane pane={pane} onClose={() => useView.getState().openPane(null)} />
    </aside>
  );
}
