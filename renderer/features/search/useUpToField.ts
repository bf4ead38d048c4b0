import type { RefObject } from 'react';
import { rowOf, useListEvents } from '../lists';

/** From the first row up into the field, so that one can type on without looking for it. */
export function useUpToField(
  list: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
  first: string | null,
): void {
  useListEvents(list, {
    keydown: (event) => {
      if (event.key !== 'ArrowUp' || rowOf(event.target) !== first || first === null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    },
  });
}
