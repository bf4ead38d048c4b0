import { classNames } from '../classNames';
import { Meter } from './Meter';
import styles from './Tally.module.css';

/** One bar per episode can be counted at a glance up to here; beyond it a length says more. */
const MOST_BARS = 24;

export interface TallyProps {
  readonly total: number;
  readonly filled: number;
  /** Which bars are filled, where they are not simply the first ones. */
  readonly marks?: readonly boolean[] | undefined;
  /** "5 of 10 watched". */
  readonly label: string;
  /** `row` 5 x 14, `head` 8 x 20. */
  readonly size?: 'row' | 'head' | undefined;
  readonly className?: string | undefined;
}

/** One bar per episode, filled when watched; from 25 episodes a meter. */
export function Tally({ total, filled, marks, label, size = 'row', className }: TallyProps) {
  if (total > MOST_BARS) return <Meter value={filled} max={total} label={label} className={className} />;
  const bars = Array.from({ length: total }, (_, index) => marks?.[index] ?? index < filled);
  return (
    <span role="img" aria-label={label} className={classNames(styles.tally, size === 'head' && styles.head, className)}>
      {bars.map((isFilled, index) => (
        <span key={index} className={isFilled ? styles.filled : styles.bar} />
      ))}
    </span>
  );
}
