/** `#/sources/picard`, and `?source=…` for one of them. */
export function sourcesAddress(show: string, source: string | null = null): string {
  const page = `#/sources/${show}`;
  return source === null ? page : `${page}?source=${encodeURIComponent(source)}`;
}

/** `#/conflicts/picard`, and `?conflict=…` for one of them. */
export function conflictsAddress(show: string, conflict: string | null = null): string {
  const page = `#/conflicts/${show}`;
  return conflict === null ? page : `${page}?conflict=${encodeURIComponent(conflict)}`;
}
