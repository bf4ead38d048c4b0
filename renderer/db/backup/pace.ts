/** Text of the rows that one request brings. A mark waits behind two requests at most, one under way and one asked for. */
const AT_ONCE = 256 * 1024;
/** Nothing is known of a table yet, and a row may have megabytes. */
const FIRST = 16;
const MOST = 1_000;

/** How many rows the next request asks for. */
export type Pace = {
  rows: () => number;
  /** Rows came, and are so long as text. */
  came: (rows: number, characters: number) => void;
};

/**
 * Requests of about the same size whatever the rows are: a play has 300 bytes, an entry of the journal holds all that its action changed.
 * By rows alone, a request is either short and there are too many, or a mark waits for it.
 */
export function createPace(): Pace {
  let next = FIRST;
  return {
    rows: () => next,
    came(rows, characters) {
      if (characters === 0) return;
      next = Math.min(MOST, Math.max(1, Math.round((rows * AT_ONCE) / characters)));
    },
  };
}
