/** What an episode of a show usually takes: the middle one of the known lengths, the shorter of two. Null for none. */
export function usualMinutes(lengths: Iterable<number | null>): number | null {
  const known = [...lengths].filter((one) => one !== null).toSorted((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}
