import { useId, type ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Choice.module.css';

export interface RadioListOption<Value extends string> {
  readonly value: Value;
  readonly title: ReactNode;
  readonly explanation?: ReactNode;
}

export interface RadioListProps<Value extends string> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly value: Value | undefined;
  readonly options: readonly RadioListOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
}

/** One of a few, each with a sentence that says what it means. */
export function RadioList<Value extends string>({
  label,
  labelHidden = false,
  value,
  options,
  onChange,
  className,
}: RadioListProps<Value>) {
  const id = useId();
  return (
    <fieldset className={classNames(styles.list, className)}>
      <legend className={labelHidden ? styles.legendHidden : styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-labelledby={`${id}-${option.value}-title`}
            aria-describedby={option.explanation === undefined ? undefined : `${id}-${option.value}-explanation`}
            className={styles.radio}
          />
          <span id={`${id}-${option.value}-title`} className={styles.title}>
            {option.title}
          </span>
          {option.explanation !== undefined && (
            <span id={`${id}-${option.value}-explanation`} className={styles.explanation}>
              {option.explanation}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
