/** Rows that a page key passes. */
const PAGE = 10;

/** Which row a key leads to, or null when it means no move. `columns` is null for a list that is no grid. */
export function targetOf(key: string, index: number, count: number, columns: number | null): number | null {
  const clamp = (wanted: number) => Math.min(count - 1, Math.max(0, wanted));
  /** By lines: where there is none further, the focus stays. */
  const line = (wanted: number) => (wanted < 0 || wanted >= count ? index : wanted);
  switch (key) {
    case 'j':
    case 'J':
      return clamp(index + 1);
    case 'k':
    case 'K':
      return clamp(index - 1);
    case 'ArrowRight':
      return columns === null ? null : clamp(index + 1);
    case 'ArrowLeft':
      return columns === null ? null : clamp(index - 1);
    case 'ArrowDown':
      return columns === null ? clamp(index + 1) : line(index + columns);
    case 'ArrowUp':
      return columns === null ? clamp(index - 1) : line(index - columns);
    case 'PageDown':
      return clamp(index + PAGE);
    case 'PageUp':
      return clamp(index - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
