import type { ComponentProps } from 'react';
import { FieldFrame, type FieldProps } from './FieldFrame';
import styles from './Field.module.css';

type OwnProps = FieldProps & {
  /** `2020-02-20`, `2020-02`, `21:14` or `2020-02-20T21:14`, as `kind` says; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'date' | 'month' | 'time' | 'datetime-local' | undefined;
};

export type DateFieldProps = OwnProps & Omit<ComponentProps<'input'>, keyof OwnProps | 'id' | 'type'>;

/** A date, month or time, by the system's own field: typed in the order of the viewer's language, or picked. */
export function DateField({
  label,
  labelHidden,
  hint,
  error,
  className,
  value,
  onChange,
  kind = 'date',
  ...rest
}: DateFieldProps) {
  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error} className={className}>
      {(ids) => (
        <span className={styles.box}>
          <input
            {...rest}
            {...ids}
            type={kind}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            className={styles.input}
          />
        </span>
      )}
    </FieldFrame>
  );
}
