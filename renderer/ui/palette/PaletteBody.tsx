import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, type RefObject } from 'react';
import { VisuallyHidden } from '../access/VisuallyHidden';
import { Icon } from '../action/Icon';
import { KeyHint } from '../action/KeyHint';
import type { PaletteProps } from './Palette';
import type { PaletteOptionEvents } from './PaletteOption';
import { PaletteResults } from './PaletteResults';
import { usePaletteCursor } from './usePaletteCursor';
import { useWhole } from './useWhole';
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
  const [isWhole] = useWhole(answered ?? '', { first: '', isPending: query !== (answered ?? '') });
  const latest = useRef({ point, onChoose });
  useEffect(() => {
    latest.current = { point, onChoose };
  });
  const events = useMemo((): PaletteOptionEvents => {
    const onPoint = (row: string) => latest.current.point(row);
    return { onPoint, onChoose: (row, choice) => latest.current.onChoose(row, choice, true) };
  }, []);

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
          aria-activedescendant={chosen && `${id}-${chosen.id}`}
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
      <PaletteResults
        id={id}
        label={label}
        groups={groups}
        chosen={chosen}
        chooseLabel={chooseLabel}
        isWhole={isWhole}
        onPoint={events.onPoint}
        onChoose={events.onChoose}
      />
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
