import { memo, useEffect, useRef } from 'react';
import { KeyHint } from '../action/KeyHint';
import { classNames } from '../classNames';
import { MatchedText } from './MatchedText';
import type { PaletteChoice, PaletteRow } from './paletteTypes';
import styles from './Palette.module.css';

/** What happens to a row, by its id. Keep the same functions: rows are drawn anew when they change. */
export interface PaletteOptionEvents {
  readonly onPoint: (row: string) => void;
  readonly onChoose: (row: string, choice: PaletteChoice) => void;
}

interface PaletteOptionProps extends PaletteOptionEvents {
  readonly id: string;
  readonly row: PaletteRow;
  readonly chosen: boolean;
  readonly chooseLabel: string;
}

/** One result. The focus stays in the field; the chosen row is told by aria-activedescendant. */
export const PaletteOption = memo(function PaletteOption(props: PaletteOptionProps) {
  const { id, row, chosen, chooseLabel, onPoint, onChoose } = props;
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The element may have become another row's.
    if (chosen && id !== '') element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

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
      onMouseMove={chosen ? undefined : () => onPoint(row.id)}
      onClick={(event) => onChoose(row.id, event.ctrlKey || event.metaKey ? 'second' : 'main')}
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
});
