import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { VisuallyHidden } from '../access/VisuallyHidden';
import { Icon } from '../action/Icon';
import { classNames } from '../classNames';
import styles from './Field.module.css';

/** What every field takes. */
export interface FieldProps {
  readonly label: ReactNode;
  /** The label is read aloud and not seen; the place says what the field is for. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** One sentence; shown beside the field with a glyph, and told with it. */
  readonly error?: ReactNode;
  readonly className?: string | undefined;
}

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (ids: FieldIds) => ReactNode;
}

/** Label, hint and error round one field, tied to it. */
export function FieldFrame({ label, labelHidden = false, hint, error, className, children }: FieldFrameProps) {
  const id = useId();
  const wrong = error !== undefined && error !== null;
  const hinted = hint !== undefined && hint !== null;
  const described = [wrong && `${id}-error`, hinted && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.frame, className)}>
      {labelHidden ? (
        <VisuallyHidden>
          <label htmlFor={id}>{label}</label>
        </VisuallyHidden>
      ) : (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.line}>
        {children({
          id,
          'aria-describedby': described === '' ? undefined : described,
          'aria-invalid': wrong ? true : undefined,
        })}
        {wrong && (
          <p id={`${id}-error`} className={styles.error}>
            <Icon of={TriangleAlert} />
            <span>{error}</span>
          </p>
        )}
      </div>
      {hinted && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
