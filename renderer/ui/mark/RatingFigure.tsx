import { VisuallyHidden } from '../access/VisuallyHidden';
import { classNames } from '../classNames';
import styles from './RatingScale.module.css';

export interface RatingFigureProps {
  readonly value: number;
  /** "rated 8 of 10": a figure alone says nothing aloud. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A rating in a row: only the figure, in the serif. */
export function RatingFigure({ value, label, className }: RatingFigureProps) {
  return (
    <span className={classNames(styles.figure, className)}>
      <span aria-hidden>{value}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
