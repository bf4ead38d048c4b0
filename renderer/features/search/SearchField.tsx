import { Search, X } from 'lucide-react';
import { useEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from '../../i18n';
import { Icon, IconButton } from '../../ui';
import '../../i18n/late/search';
import styles from './SearchField.module.css';

type SearchFieldProps = {
  ref: RefObject<HTMLInputElement | null>;
  value: string;
  onChange: (value: string) => void;
  /** Into the results. */
  onDown: () => void;
  /** The focus goes elsewhere. */
  onLeave: () => void;
  /** What else is looked for. */
  note: string | null;
};

const SIGN = <Icon of={Search} />;

/** One line as large as what it is about: it has the focus from the start. */
export function SearchField({ ref, value, onChange, onDown, onLeave, note }: SearchFieldProps) {
  const { t } = useTranslation('search');
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
  }, [ref]);

  const onKeyDown = (event: KeyboardEvent) => {
    // While a composition (of Japanese, say) is open, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      onChange('');
    }
  };

  // No letter changes it, and a button with a tooltip takes as long to draw as a row.
  const clear = useMemo(
    () => (
      <IconButton
        icon={X}
        name={t('clear')}
        onClick={() => {
          onChange('');
          ref.current?.focus();
        }}
      />
    ),
    [t, onChange, ref],
  );

  return (
    <div className={styles.field} data-print="not">
      {SIGN}
      <input
        ref={ref}
        type="text"
        role="searchbox"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
        className={styles.input}
      />
      {note !== null && <span className={styles.note}>{note}</span>}
      <span hidden={value === ''} className={styles.clear}>
        {clear}
      </span>
    </div>
  );
}
