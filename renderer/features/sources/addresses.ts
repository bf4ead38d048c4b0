/** `#/sources/picard`, with `?source=…` for one of them and `&verdict=…` for some of its claims. */
export function sourcesAddress(show: string, source: string | null = null, verdict: string | null = null): string {
  return withSearch(`#/sources/${show}`, { source, verdict });
}

/** `#/conflicts/picard`, and `?conflict=…` for one of them. */
export function conflictsAddress(show: string, conflict: string | null = null): string {
  return withSearch(`#/conflicts/${show}`, { conflict });
}

function withSearch(page: string, search: Readonly<Record<string, string | null>>): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return entries.length === 0 ? page : `${page}?${entries.join('&')}`;
}
