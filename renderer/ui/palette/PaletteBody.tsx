import { Search } from 'lucide-react';
import { useId, type RefObject } from 'react';
import { VisuallyHidden } from '../access/VisuallyHidden';
import { Icon } from '../action/Icon';
import { KeyHint } from '../action/KeyHint';
import type { PaletteProps } from './Palette';
import { PaletteOption } from './PaletteOption';
import { usePaletteCursor } from './usePaletteCursor';
import styles from './Palette.module.css';

interface PaletteBodyProps extends Omit<PaletteProps, 'open' | 'onOpenChange' | 'ink'> {
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Field, results and foot. Mounted with the palette, so that each opening starts at the first row. */
export function PaletteBody(props: PaletteBodyProps) {
  const {
    label,
    placeholder,
    query,
    onQueryChange,
    groups,
    answered = query,
    onChoose,
    onEarlyChoice,
    note,
    chooseLabel,
    empty,
    countText,
    scope,
    hints = [],
    inputRef,
  } = props;
  const id = useId();
  const { chosen, point, onKeyDown } = usePaletteCursor({ groups, query, answered, onChoose, onEarlyChoice });
  const optionId = (rowId: string) => `${id}-${rowId}`;

  return (
    <>
      <div className={styles.field}>
        <Icon of={Search} />
        <input
          ref={inputRef}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={chosen !== undefined}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen && optionId(chosen.id)}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => onQueryChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          className={styles.input}
        />
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.results}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
            <div id={`${id}-group-${group.id}`} role="presentation" className={styles.heading}>
              {group.label}
            </div>
            {group.rows.map((row) => (
              <PaletteOption
                key={row.id}
                id={optionId(row.id)}
                row={row}
                chosen={row === chosen}
                chooseLabel={chooseLabel}
                onPoint={() => point(row.id)}
                onChoose={(choice) => onChoose(row.id, choice, true)}
              />
            ))}
          </div>
        ))}
      </div>
      {chosen === undefined && <p className={styles.empty}>{empty}</p>}
      <VisuallyHidden role="status">{countText}</VisuallyHidden>
      <footer className={styles.foot}>
        <span>{scope}</span>
        <span aria-hidden className={styles.hints}>
          {hints.map((hint) => (
            <span key={hint.label} className={styles.hint}>
              {hint.keys.map((keys) => (
                <KeyHint key={keys} keys={keys} />
              ))}
              {hint.label}
            </span>
          ))}
        </span>
      </footer>
    </>
  );
}
