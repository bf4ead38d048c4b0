import { useState } from 'react';
import type { UpNextItem } from '../../db/reads/views';

/**
 * The order in which the page was opened, kept while it is open: a mark would otherwise send its show to the top and
 * leave another one's button under the pointer. What is new comes first, what is gone leaves.
 */
export function holdOrder(items: readonly UpNextItem[], order: readonly string[]): UpNextItem[] {
  const place = new Map(order.map((ref, index) => [ref, index]));
  return items.toSorted((a, b) => (place.get(a.head.ref) ?? -1) - (place.get(b.head.ref) ?? -1));
}

/** `isWhole` is false while further ones are still to come, which are not new then. */
export function useHeldOrder(items: readonly UpNextItem[], isWhole = true): UpNextItem[] {
  const [order, setOrder] = useState<readonly string[]>([]);
  const held = holdOrder(items, order);
  const refs = held.map((item) => item.head.ref);
  if (isWhole && refs.join('\n') !== order.join('\n')) setOrder(refs);
  return held;
}
