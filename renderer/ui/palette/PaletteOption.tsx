import { memo } from 'react';
import { KeyHint } from '../action/KeyHint';
import { classNames } from '../classNames';
import { MatchedText } from './MatchedText';
import type { PaletteRow } from './paletteTypes';
import styles from './Palette.module.css';

interface PaletteOptionProps {
  readonly id: string;
  readonly row: PaletteRow;
  readonly chosen: boolean;
  readonly chooseLabel: string;
}

/**
 * One result. The focus stays in the field; the chosen row is told by aria-activedescendant. What happens to it the list
 * hears: handlers and an effect of each row would be made anew at each letter.
 */
export const PaletteOption = memo(function PaletteOption(props: PaletteOptionProps) {
  const { id, row, chosen, chooseLabel } = props;
  return (
    <div
      id={id}
      role="option"
      data-ink={row.ink}
      aria-selected={chosen}
      tabIndex={-1}
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
