import { Check, LoaderCircle, PenLine } from 'lucide-react';
import { useTranslation } from '../../i18n';
import { useOpenNotes } from '../../stores/openNotes';
import { usePending } from '../../stores/pending';
import { Icon } from '../../ui';
import styles from './SideColumn.module.css';

const ICONS = { storing: LoaderCircle, draftKept: PenLine, stored: Check } as const;

/** Whether everything is on disk. It says so only while nothing waits to be acknowledged. */
export function SideFoot() {
  const { t } = useTranslation('shell');
  const storing = usePending((state) => Object.keys(state.marks).length > 0);
  const writing = useOpenNotes((state) => state.unstored.size > 0);
  const word = storing ? 'storing' : writing ? 'draftKept' : 'stored';
  return (
    <p className={styles.foot}>
      <Icon of={ICONS[word]} className={word === 'stored' ? styles.stored : styles.storing} />
      <span className={styles.footWord}>{t(word)}</span>
    </p>
  );
}
