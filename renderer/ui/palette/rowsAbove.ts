/** The least heights of a heading and of a row, and how much room there is, in pixels. */
export type Room = { room: number; heading: number; row: number };

/** How many rows of each group begin above the edge of the room, when the groups have so many and stand below one another. */
export function rowsAbove(counts: readonly number[], { room, heading, row }: Room): number[] {
  let top = 0;
  return counts.map((count) => {
    const fitting = Math.ceil((room - top - heading) / row);
    top += heading + count * row;
    return Math.min(count, Math.max(0, fitting));
  });
}
