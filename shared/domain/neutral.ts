/**
 * Names for things that a page, an address or a drawing needs, and that must not tell what they stand for: an id in a
 * pack contains the slug of its character, and its running number tells how many lines there are in all.
 */

/** The same 53 bits for the same text on every machine, as 11 characters or fewer of `0-9a-z`. Not for secrets. */
export function neutralName(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** How a view names a line of a card: stable, and free of the pack's own id. */
export function lineId(id: string): string {
  return `l${neutralName(id)}`;
}

/** The address and the seed of a character while it is known by another name. */
export function neutralSlug(character: string): string {
  return `c${neutralName(character)}`;
}
