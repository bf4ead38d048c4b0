import { useEffect, useRef } from 'react';
import { KeyHint } from '../action/KeyHint';
import { classNames } from '../classNames';
import { MatchedText } from './MatchedText';
import type { PaletteChoice, PaletteRow } from './paletteTypes';
import styles from './Palette.module.css';

interface PaletteOptionProps {
  readonly id: string;
  readonly row: PaletteRow;
  readonly chosen: boolean;
  readonly chooseLabel: string;
  readonly onPoint: () => void;
  readonly onChoose: (choice: PaletteChoice) => void;
}

/** One result. The focus stays in the field; the chosen row is told by aria-activedescendant. */
export function PaletteOption({ id, row, chosen, chooseLabel, onPoint, onChoose }: PaletteOptionProps) {
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <div
      ref={element}
      id={id}
      role="option"
      data-ink={row.ink}
      aria-selected={chosen}
      tabIndex={-1}
      // The field keeps the focus while a row is pressed, and keys reach the row through it.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={chosen ? undefined : onPoint}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey ? 'second' : 'main')}
      onKeyDown={undefined}
      className={classNames(styles.row, chosen && styles.chosen)}
    >
      <span className={styles.glyph}>{row.glyph}</span>
      <span className={styles.words}>
        <span className={row.hidden ? styles.hiddenTitle : styles.title}>
          <MatchedText text={row.label} matches={row.labelMatches} />
        </span>
        {row.detail !== undefined && (
          <span className={styles.detail}>
            {' '}
            <MatchedText text={row.detail} matches={row.detailMatches} />
          </span>
        )}
      </span>
      <span className={styles.aside}>
        {row.aside}
        {row.keys !== undefined && <KeyHint keys={row.keys} />}
        {chosen && row.keys === undefined && row.aside === undefined && (
          <span aria-hidden className={styles.hint}>
            {chooseLabel}
            <KeyHint keys="Enter" />
          </span>
        )}
      </span>
    </div>
  );
}
