import { useState } from 'react';
import type { SearchHit } from '../../search/answers';

/** Which element each row of a group stands in. */
export type Slots = { text: string; hits: readonly SearchHit[]; keys: readonly number[]; made: number };

/**
 * Keys for the rows of a group. The answer to another text takes over the elements that stand there, one after the other:
 * to change their words costs half of what making them anew does. While the text stays, a row keeps its element, and with it the focus.
 */
export function nextSlots(before: Slots | null, text: string, hits: readonly SearchHit[]): Slots {
  let made = before?.made ?? 0;
  const anew = () => (made += 1);
  const known =
    before?.text === text ? new Map(before.hits.map(({ id }, index) => [id, before.keys[index]])) : undefined;
  const keys = hits.map(({ id }, index) => (known ? known.get(id) : before?.keys[index]) ?? anew());
  return { text, hits, keys, made };
}

export function useSlots(text: string, hits: readonly SearchHit[]): readonly number[] {
  const [slots, setSlots] = useState(() => nextSlots(null, text, hits));
  if (slots.text === text && slots.hits === hits) return slots.keys;
  const next = nextSlots(slots, text, hits);
  setSlots(next);
  return next.keys;
}
