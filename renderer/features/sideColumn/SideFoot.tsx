import { Check, LoaderCircle } from 'lucide-react';
import { useTranslation } from '../../i18n';
import { usePending } from '../../stores/pending';
import { Icon } from '../../ui';
import styles from './SideColumn.module.css';

/** Whether everything is on disk. It says so only while nothing waits to be acknowledged. */
export function SideFoot() {
  const { t } = useTranslation('shell');
  const storing = usePending((state) => Object.keys(state.marks).length > 0);
  return (
    <p className={styles.foot}>
      <Icon of={storing ? LoaderCircle : Check} className={storing ? styles.storing : styles.stored} />
      <span className={styles.footWord}>{t(storing ? 'storing' : 'stored')}</span>
    </p>
  );
}
