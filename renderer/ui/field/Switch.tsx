import { useId, type ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Choice.module.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly explanation?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Why it cannot be switched now; takes the place of the explanation. */
  readonly disabledReason?: string | undefined;
  readonly className?: string | undefined;
}

/** On or off, at once. A real checkbox with the role of a switch. */
export function Switch({ label, explanation, checked, onChange, disabledReason, className }: SwitchProps) {
  const id = useId();
  const said = disabledReason ?? explanation;
  const disabled = disabledReason !== undefined;
  return (
    <label className={classNames(styles.switchRow, className)}>
      <span id={`${id}-title`} className={styles.title}>
        {label}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        aria-labelledby={`${id}-title`}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        aria-disabled={disabled || undefined}
        onChange={(event) => {
          if (!disabled) onChange(event.currentTarget.checked);
        }}
        className={styles.switch}
      />
      {said !== undefined && (
        <span id={`${id}-said`} className={styles.explanation}>
          {said}
        </span>
      )}
    </label>
  );
}
