import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Icon } from '../action/Icon';
import { classNames } from '../classNames';
import { FieldFrame, type FieldProps } from './FieldFrame';
import styles from './Field.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

type OwnProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
};

export type SelectFieldProps<Value extends string> = OwnProps<Value> &
  Omit<ComponentProps<'select'>, keyof OwnProps<Value> | 'id' | 'multiple' | 'children'>;

/** One of many, by the system's own list: it needs no style of ours and every screen reader knows it. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, labelHidden, hint, error, className, value, options, onChange, ...rest } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error} className={className}>
      {(ids) => (
        <span className={styles.box}>
          <select
            {...rest}
            {...ids}
            value={value}
            onChange={(event) => choose(event.currentTarget.value)}
            className={classNames(styles.input, styles.select)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </FieldFrame>
  );
}
