import { useState, type KeyboardEvent } from 'react';
import { focusItem, rovingTarget } from '../action/rovingFocus';
import { classNames } from '../classNames';
import styles from './RatingScale.module.css';

const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export interface RatingScaleProps {
  /** What is rated, for screen readers. */
  readonly label: string;
  /** 1 to 10, or null for not rated. */
  readonly value: number | null;
  /** A new value; null when the value that stands is chosen again. */
  readonly onChange: (value: number | null) => void;
  /** The name of one cell: "8 of 10". */
  readonly labelFor: (value: number) => string;
  readonly className?: string | undefined;
}

/** Ten cells, filled up to the value. Keys 1 to 9 and 0 for ten choose; arrows move; Delete clears. */
export function RatingScale({ label, value, onChange, labelFor, className }: RatingScaleProps) {
  const [reached, setReached] = useState<number | null>(null);
  const tabStop = reached ?? value ?? 1;

  const choose = (chosen: number) => onChange(chosen === value ? null : chosen);

  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    // Each choice is written to disk and to the journal, so arrows only move; Space, Enter and figures choose.
    const target = rovingTarget(event, tabStop - 1, VALUES.length);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (target !== undefined) focusItem(event.currentTarget, 'radio', target);
    else if (plain && /^\d$/.test(event.key)) choose(event.key === '0' ? 10 : Number(event.key));
    else if (plain && (event.key === 'Delete' || event.key === 'Backspace')) onChange(null);
    else return;
    event.preventDefault();
    // A figure typed here means this scale, not the list round it.
    event.stopPropagation();
  };

  return (
    <div
      role="radiogroup"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={chooseByKey}
      onBlur={() => setReached(null)}
      className={classNames(styles.scale, className)}
    >
      {VALUES.map((cell) => (
        <button
          key={cell}
          type="button"
          role="radio"
          aria-checked={cell === value}
          aria-label={labelFor(cell)}
          tabIndex={cell === tabStop ? 0 : -1}
          onFocus={() => setReached(cell)}
          onClick={() => choose(cell)}
          className={classNames(styles.cell, value !== null && cell <= value && styles.filled)}
        >
          {cell}
        </button>
      ))}
    </div>
  );
}
