import { HorizonRule } from '../../../ui';
import styles from './PaneList.module.css';

type AheadNoteProps = { label: string; figure: string; why: string };

/** The end of a list at the horizon: how many more there are, and nothing of what they are about. */
export function AheadNote({ label, figure, why }: AheadNoteProps) {
  return (
    <div className={styles.ahead}>
      <HorizonRule label={label} />
      <p className={styles.figure}>{figure}</p>
      <p className={styles.note}>{why}</p>
    </div>
  );
}
