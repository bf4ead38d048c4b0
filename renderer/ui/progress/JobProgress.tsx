import { use, useEffect, useId, type CSSProperties, type ReactNode } from 'react';
import { PlatformContext } from '../access/platform';
import { Button } from '../action/Button';
import { classNames } from '../classNames';
import styles from './JobProgress.module.css';

export interface JobProgressProps {
  readonly label: ReactNode;
  readonly value: number;
  /** Without it the end is not known: the figure counts and no bar is drawn. */
  readonly max?: number | undefined;
  /** The figure at the right, in words if need be: "742 of 1,204". */
  readonly valueText: string;
  readonly note?: ReactNode;
  readonly cancelLabel?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  readonly className?: string | undefined;
}

/** A long job: what it does, how far it is, and a way to stop it. */
export function JobProgress({
  label,
  value,
  max,
  valueText,
  note,
  cancelLabel,
  onCancel,
  className,
}: JobProgressProps) {
  const labelId = useId();
  const share = max === undefined || max <= 0 ? 0 : Math.min(1, value / max);
  useToldShare(max === undefined ? null : Math.round(share * 100) / 100);
  return (
    <div className={classNames(styles.job, className)}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <span className={styles.value}>{valueText}</span>
      <div
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuetext={valueText}
        {...(max !== undefined && { 'aria-valuemin': 0, 'aria-valuemax': max, 'aria-valuenow': Math.min(value, max) })}
        style={{ '--share': share } as CSSProperties}
        className={max === undefined ? styles.endless : styles.track}
      />
      <span className={styles.note}>{note}</span>
      {cancelLabel !== undefined && (
        <Button variant="quiet" size="small" onClick={onCancel} className={styles.cancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  );
}

/** Also where the app's icon stands, for whoever looks at something else meanwhile. */
function useToldShare(share: number | null): void {
  const { onProgress } = use(PlatformContext);
  useEffect(() => onProgress?.(share), [onProgress, share]);
  useEffect(() => () => onProgress?.(null), [onProgress]);
}
