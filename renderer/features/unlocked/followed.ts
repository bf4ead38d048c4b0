/** How long after a press on a link of the pane a change of page is taken to come from it, in milliseconds. */
const HOLDS = 1000;

let followedAt = -Infinity;

/** A link of the pane was pressed: the page beside it changes, and the pane stays. */
export function follow(): void {
  followedAt = performance.now();
}

export function wasFollowed(): boolean {
  return performance.now() - followedAt < HOLDS;
}
