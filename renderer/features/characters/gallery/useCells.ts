import type { RefObject } from 'react';
import { rowOf, useListEvents, useRows } from '../../lists';
import { nearestInLine, type Box } from './nearestInLine';

/** One tab stop for the cells of all groups: J and K and left and right go one by one, up and down by lines. */
export function useCells(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onKey: (event: KeyboardEvent, key: string) => void,
) {
  // Before useRows, which would count columns; a key that is taken here means nothing there.
  useListEvents(list, {
    keydown: (event) => {
      const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      const from = rowOf(event.target);
      if (direction === null || from === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const to = nearestInLine(boxesOf(list.current), from, direction);
      if (to !== null) rows.focus(to);
    },
  });
  const rows = useRows(list, { keys, grid: true, onKey });
  return rows;
}

function boxesOf(list: HTMLElement | null): Box[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map((row) => {
    const { left, top } = row.getBoundingClientRect();
    return { key: row.dataset['row'] ?? '', left, top };
  });
}
