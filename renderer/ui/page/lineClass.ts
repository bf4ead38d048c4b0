import styles from './Line.module.css';

/**
 * What a row of an episode looks like wherever it stands among others: its ground, its show with the ink's mark, its title,
 * and the time at its end. Columns are its list's.
 */
export const lineClass = {
  line: styles.line,
  show: styles.show,
  title: styles.title,
  /** A title behind the horizon, in words of ours. */
  hidden: styles.hidden,
  when: styles.when,
} as const;
