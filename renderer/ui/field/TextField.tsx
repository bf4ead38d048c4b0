import type { ComponentProps } from 'react';
import { Icon, type IconShape } from '../action/Icon';
import { classNames } from '../classNames';
import { FieldFrame, type FieldProps } from './FieldFrame';
import styles from './Field.module.css';

type OwnProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export type TextFieldProps = OwnProps & { readonly icon?: IconShape | undefined } & Omit<
    ComponentProps<'input'>,
    keyof OwnProps | 'id'
  >;

/** One line of text. Width by the custom property --field-width. */
export function TextField({
  label,
  labelHidden,
  hint,
  error,
  className,
  value,
  onChange,
  icon,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error} className={className}>
      {(ids) => (
        <span className={styles.box}>
          {icon && <Icon of={icon} />}
          <input
            {...rest}
            {...ids}
            type={type}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            className={classNames(styles.input, icon && styles.withIcon)}
          />
        </span>
      )}
    </FieldFrame>
  );
}

export type TextAreaProps = OwnProps & Omit<ComponentProps<'textarea'>, keyof OwnProps | 'id'>;

/** Several lines, as high as what is written. */
export function TextArea({ label, labelHidden, hint, error, className, value, onChange, ...rest }: TextAreaProps) {
  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error} className={className}>
      {(ids) => (
        <span className={styles.box}>
          <textarea
            {...rest}
            {...ids}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            className={classNames(styles.input, styles.area)}
          />
        </span>
      )}
    </FieldFrame>
  );
}
