import { classNames } from '../classNames';
import styles from './WatchMark.module.css';

/** `unreleased` is not out yet; `skipped` was passed over without watching. */
export type WatchState = 'open' | 'watched' | 'skipped' | 'unreleased';

export interface WatchGlyphProps {
  readonly state: WatchState;
  readonly pending?: boolean | undefined;
  readonly plays?: number | undefined;
  /** It stays what it is where it stands: no pen moves, and nothing is drawn for one. */
  readonly still?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The pen sets in low, turns, and leaves the box over its corner. */
const TICK = 'M4.1 8.3 7.7 12.4C9.9 8.1 13 4 17.3 .5';

/** The drawing of the mark, without the control: for places where it only reports, such as a search result. */
export function WatchGlyph({ state, pending = false, plays = 1, still = false, className }: WatchGlyphProps) {
  const watched = state === 'watched';
  const ticked = watched && plays < 2;
  return (
    <svg
      viewBox="0 0 17 17"
      aria-hidden
      focusable={false}
      className={classNames(
        styles.glyph,
        styles[state],
        pending && styles.pending,
        ticked && styles.ticked,
        still && styles.still,
        className,
      )}
    >
      <rect x="0.7" y="0.7" width="15.6" height="15.6" rx="3" className={styles.box} />
      {(ticked || !still) && <path d={TICK} pathLength={1} className={styles.tick} />}
      {!still && <path d={TICK} pathLength={1} className={styles.hollow} />}
      {state === 'skipped' && <path d="M4.6 8.5H12.4" className={styles.bar} />}
      {watched && plays >= 2 && (
        <text x="8.5" y="12.3" textAnchor="middle" className={styles.figure}>
          {plays > 99 ? '99' : plays}
        </text>
      )}
    </svg>
  );
}
