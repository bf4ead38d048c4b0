/** `688 KB`, `9.2 MB`: thousands, as file managers count. */
export function writeBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : bytes < 1_000_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB')}\u00a0${unit}`;
}
