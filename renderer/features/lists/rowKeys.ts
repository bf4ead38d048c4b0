/** Rows that a page key passes. */
const PAGE = 10;

/**
 * Which row a key leads to, or null when it means no move. `key` is as `writtenKey` gives it; `columns` is null for a
 * list that is no grid.
 */
export function targetOf(key: string, index: number, count: number, columns: number | null): number | null {
  const clamp = (wanted: number) => Math.min(count - 1, Math.max(0, wanted));
  /** By lines: where there is none further, the focus stays. */
  const line = (wanted: number) => (wanted < 0 || wanted >= count ? index : wanted);
  switch (key) {
    case 'j':
      return clamp(index + 1);
    case 'k':
      return clamp(index - 1);
    case 'arrowright':
      return columns === null ? null : clamp(index + 1);
    case 'arrowleft':
      return columns === null ? null : clamp(index - 1);
    case 'arrowdown':
      return columns === null ? clamp(index + 1) : line(index + columns);
    case 'arrowup':
      return columns === null ? clamp(index - 1) : line(index - columns);
    case 'pagedown':
      return clamp(index + PAGE);
    case 'pageup':
      return clamp(index - PAGE);
    case 'home':
      return 0;
    case 'end':
      return count - 1;
    default:
      return null;
  }
}
