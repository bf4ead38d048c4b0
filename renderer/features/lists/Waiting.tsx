import styles from './Waiting.module.css';

/** Only a read that takes longer than 200 ms is worth a word. */
export function Waiting({ text }: { text: string }) {
  return (
    <p data-waiting className={styles.waiting}>
      {text}
    </p>
  );
}
