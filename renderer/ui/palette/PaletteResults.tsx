import { memo } from 'react';
import { PaletteOption, type PaletteOptionEvents } from './PaletteOption';
import type { PaletteGroup, PaletteRow } from './paletteTypes';
import { rowsAbove, type Room } from './rowsAbove';
import styles from './Palette.module.css';

interface PaletteResultsProps extends PaletteOptionEvents {
  /** Of the palette: ids of its elements begin with it. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly chosen: PaletteRow | undefined;
  readonly chooseLabel: string;
  /** All rows, or only those above the edge of the palette. */
  readonly isWhole: boolean;
}

/** Of Palette.module.css: between field and foot, the heading of a group, and a row. */
const ROOM: Room = { room: 440, heading: 32, row: 42 };

/** The list of rows: drawn anew with an answer, and not with every letter that is on its way to one. */
export const PaletteResults = memo(function PaletteResults(props: PaletteResultsProps) {
  const { id, label, groups, chosen, chooseLabel, isWhole, onPoint, onChoose } = props;
  const above = rowsAbove(
    groups.map(({ rows }) => rows.length),
    ROOM,
  );
  const drawn = groups.map((group, index) => group.rows.slice(0, above[index]));
  const isCut = !isWhole && drawn.some((rows) => chosen !== undefined && rows.includes(chosen));
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      data-waiting={isCut ? '' : undefined}
      className={styles.results}
    >
      {groups.map((group, nth) => {
        const rows = (isCut ? drawn[nth] : undefined) ?? group.rows;
        if (rows.length === 0) return null;
        return (
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
            <div id={`${id}-group-${group.id}`} role="presentation" className={styles.heading}>
              {group.label}
            </div>
            {rows.map((row, index) => (
              <PaletteOption
                // No row has the focus, so the next answer takes over the elements that stand there.
                key={index}
                id={`${id}-${row.id}`}
                row={row}
                chosen={row === chosen}
                chooseLabel={chooseLabel}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
});
