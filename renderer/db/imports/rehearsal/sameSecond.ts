/** How many plays in one second are taken for marking many at once. */
export const MANY_AT_ONCE = 20;

const SLOTS = 1 << 22;

/**
 * Counts plays by second, in eight megabytes whatever the file holds. Two seconds may share a place in one of the two
 * tables, so a count may be too high: that both are, by twenty, does not happen to a file that nobody made for it.
 */
export function createSecondCounts(): { add: (at: number) => void; isMany: (at: number) => boolean } {
  const tables = [new Uint8Array(SLOTS), new Uint8Array(SLOTS)] as const;
  const placesOf = (at: number): readonly [number, number] => {
    const second = Math.floor(at / 1_000);
    return [Math.imul(second, 0x9e3779b1) >>> 10, Math.imul(second ^ 0x5bd1e995, 0x85ebca6b) >>> 10];
  };
  return {
    add(at) {
      const places = placesOf(at);
      tables.forEach((table, index) => {
        const place = places[index] ?? 0;
        const count = table[place] ?? 0;
        if (count < 255) table[place] = count + 1;
      });
    },
    isMany(at) {
      const [first, second] = placesOf(at);
      return (tables[0][first] ?? 0) > MANY_AT_ONCE && (tables[1][second] ?? 0) > MANY_AT_ONCE;
    },
  };
}
