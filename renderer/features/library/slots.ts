/** An element of a long list, and which row stands in it. */
export type Slot = { key: number; index: number; id: string };

/** What of a long list is in the page: rows from `from` up to `to`, and a row outside of them that has the focus. */
export type Slots = {
  ids: readonly string[];
  from: number;
  to: number;
  slots: readonly Slot[];
  /** How many elements were ever made: the key of the next one. */
  made: number;
};

export type Move = {
  ids?: readonly string[];
  from?: number;
  to?: number;
  /** The row that has the focus. */
  held?: string | null;
  /** Everything stands still: the elements come into the order of their rows. */
  atRest?: boolean;
};

export const noSlots = (ids: readonly string[]): Slots => ({ ids, from: 0, to: 0, slots: [], made: 0 });

/**
 * Other rows of the same list take over the elements of those that went out of sight: to change their words costs a fraction of
 * making them anew. What has the focus (`held`) keeps its element wherever it is. In another list each show keeps its element
 * or loses it: an element with the focus, or one that gets it back from a menu, must not become another show's.
 */
export function moveSlots(
  before: Slots,
  { ids = before.ids, from = before.from, to = before.to, held, atRest = false }: Move,
): Slots {
  if (atRest) return inOrder(before);
  const size = Math.min(ids.length, Math.max(0, to - from));
  const first = Math.max(0, Math.min(from, ids.length - size));
  const now = { ids, from: first, to: first + size };
  if (ids !== before.ids) return another(before, now);
  if (now.from === before.from && now.to === before.to && held === undefined) return before;
  const stays = ({ index, id }: Slot) => (index >= now.from && index < now.to) || id === held;
  const there = new Set(before.slots.filter(stays).map(({ index }) => index));
  const missing = indexes(now).filter((index) => !there.has(index));
  if (missing.length === 0 && there.size === before.slots.length) return { ...before, ...now };
  const kept = before.slots.flatMap((slot) => {
    if (stays(slot)) return slot;
    const index = missing.pop();
    return index === undefined ? [] : { key: slot.key, index, id: ids[index] ?? '' };
  });
  return withNew(before, now, kept, missing);
}

/** The list became another one: sorted, filtered, or with one show more. */
function another(before: Slots, now: Pick<Slots, 'ids' | 'from' | 'to'>): Slots {
  const { ids } = now;
  const places = new Map(indexes(now).map((index) => [ids[index] ?? '', index]));
  const kept = before.slots.flatMap((slot) => {
    const wasAside = slot.index < before.from || slot.index >= before.to;
    const index = places.get(slot.id) ?? (wasAside ? ids.indexOf(slot.id) : -1);
    return index < 0 ? [] : { ...slot, index };
  });
  const there = new Set(kept.map(({ index }) => index));
  const missing = indexes(now).filter((index) => !there.has(index));
  return inOrder(withNew(before, now, kept, missing));
}

const inOrder = (drawn: Slots): Slots => ({
  ...drawn,
  slots: drawn.slots.toSorted((one, other) => one.index - other.index),
});

function withNew(
  { made }: Slots,
  now: Pick<Slots, 'ids' | 'from' | 'to'>,
  kept: readonly Slot[],
  missing: readonly number[],
): Slots {
  const anew = missing.map((index, place) => ({ key: made + place, index, id: now.ids[index] ?? '' }));
  return { ...now, slots: [...kept, ...anew], made: made + anew.length };
}

/** As they are read aloud, passed by Tab and put on paper. */
export const isInOrder = ({ slots }: Slots) =>
  slots.every(({ index }, place) => index > (slots[place - 1]?.index ?? -1));

const indexes = ({ from, to }: Pick<Slots, 'from' | 'to'>) => Array.from({ length: to - from }, (_, at) => from + at);
