import { useState } from 'react';

type Named = { readonly id: string };
/** Which element each row of a group stands in, or each group of an answer. */
export type Slots = { text: string; rows: readonly Named[]; keys: readonly number[]; made: number };

/**
 * Keys for the rows of a group. The answer to another text takes over the elements that stand there, one after the other:
 * to change their words costs half of what making them anew does. While the text stays, a row keeps its element, and with it the focus.
 */
export function nextSlots(before: Slots | null, text: string, rows: readonly Named[]): Slots {
  let made = before?.made ?? 0;
  const anew = () => (made += 1);
  const known =
    before?.text === text ? new Map(before.rows.map(({ id }, index) => [id, before.keys[index]])) : undefined;
  const keys = rows.map(({ id }, index) => (known ? known.get(id) : before?.keys[index]) ?? anew());
  return { text, rows, keys, made };
}

export function useSlots(text: string, rows: readonly Named[]): readonly number[] {
  const [slotsFor] = useState(keepSlots);
  return slotsFor(text, rows);
}

/** No state: to set that while a group is drawn draws each group twice. The same question has the same answer. */
function keepSlots(): (text: string, rows: readonly Named[]) => readonly number[] {
  let slots: Slots | null = null;
  return (text, rows) => {
    if (slots === null || slots.text !== text || slots.rows !== rows) slots = nextSlots(slots, text, rows);
    return slots.keys;
  };
}
