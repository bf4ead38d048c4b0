import { memo, useEffect, type MouseEvent } from 'react';
import { PaletteOption } from './PaletteOption';
import type { PaletteChoice, PaletteGroup, PaletteRow } from './paletteTypes';
import { rowsAbove, type Room } from './rowsAbove';
import styles from './Palette.module.css';

/** What happens to a row, by its id. Keep the same functions: rows are drawn anew when they change. */
export interface PaletteOptionEvents {
  readonly onPoint: (row: string) => void;
  readonly onChoose: (row: string, choice: PaletteChoice) => void;
}

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
  const chosenId = chosen?.id;
  useEffect(() => {
    // Also when rows that come later have moved it: it is another object then.
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  const rowOf = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    return option?.id.slice(id.length + 1);
  };
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      data-waiting={isCut ? '' : undefined}
      // The field keeps the focus while a row is pressed, and keys reach the row through it.
      onMouseDown={(event) => {
        if (rowOf(event) !== undefined) event.preventDefault();
      }}
      onMouseMove={(event) => {
        const row = rowOf(event);
        if (row !== undefined && row !== chosenId) onPoint(row);
      }}
      onClick={(event) => {
        const row = rowOf(event);
        if (row !== undefined) onChoose(row, event.ctrlKey || event.metaKey ? 'second' : 'main');
      }}
      onKeyDown={undefined}
      className={styles.results}
    >
      {groups.map((group, nth) => {
        const rows = (isCut ? drawn[nth] : undefined) ?? group.rows;
        if (rows.length === 0) return null;
        return (
          // The next answer takes over the elements that stand there, whatever was found: no row has the focus.
          <div key={nth} role="group" aria-labelledby={`${id}-group-${group.id}`}>
            <div id={`${id}-group-${group.id}`} role="presentation" className={styles.heading}>
              {group.label}
            </div>
            {rows.map((row, index) => (
              <PaletteOption
                key={index}
                id={`${id}-${row.id}`}
                row={row}
                chosen={row === chosen}
                chooseLabel={chooseLabel}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
});
