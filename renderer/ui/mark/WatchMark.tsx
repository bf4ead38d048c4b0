import { useId, type ComponentProps } from 'react';
import { VisuallyHidden } from '../access/VisuallyHidden';
import { classNames } from '../classNames';
import { Tooltip } from '../overlay/Tooltip';
import { WatchGlyph, type WatchState } from './WatchGlyph';
import styles from './WatchMark.module.css';

export type { WatchState } from './WatchGlyph';

export interface WatchMarkProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'checked' | 'name' | 'size' | 'disabled' | 'onChange' | 'onToggle'
> {
  /** The accessible name. Begins with the episode's code; the title follows if the horizon allows it. */
  readonly name: string;
  readonly state: WatchState;
  /** Not yet acknowledged: the mark stands in its new state, hollow until it is on disk. */
  readonly pending?: boolean | undefined;
  /** How often it was watched; from two on, the figure stands in place of the tick. */
  readonly plays?: number | undefined;
  /** What the box alone cannot say: "skipped", "watched twice", "out in one day". Needed for `skipped` and `unreleased`. */
  readonly description?: string | undefined;
  /** Asked for by click or Space. Not called while the episode is not out. */
  readonly onToggle: (watched: boolean) => void;
  /** `large` is the 24 px box of the first run. */
  readonly size?: 'row' | 'large' | undefined;
  /** Draws the box at the very edge of its place, so that it lines up with text above; the target reaches out beyond it. */
  readonly flush?: boolean | undefined;
}

/** The watched control: a real checkbox in a 32 px target. */
export function WatchMark(props: WatchMarkProps) {
  const {
    name,
    state,
    pending = false,
    plays = 1,
    description,
    onToggle,
    size = 'row',
    flush = false,
    className,
    ...rest
  } = props;
  const descriptionId = useId();
  const unreleased = state === 'unreleased';

  const box = (
    <input
      {...rest}
      type="checkbox"
      checked={state === 'watched'}
      aria-label={name}
      aria-describedby={description === undefined ? undefined : descriptionId}
      aria-disabled={unreleased || undefined}
      onChange={(event) => {
        if (!unreleased) onToggle(event.currentTarget.checked);
      }}
      className={styles.input}
    />
  );

  return (
    <span className={classNames(styles.target, size === 'large' && styles.large, flush && styles.flush, className)}>
      {unreleased && description !== undefined ? <Tooltip text={description}>{box}</Tooltip> : box}
      <WatchGlyph state={state} pending={pending} plays={plays} />
      {description !== undefined && <VisuallyHidden id={descriptionId}>{description}</VisuallyHidden>}
    </span>
  );
}
