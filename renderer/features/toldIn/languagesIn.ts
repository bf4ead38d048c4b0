/**
 * The languages other than that of the page in which something of a view is told, in the order in which they come. They stand
 * beside the texts, under `lang` and names that end in `Lang` (`Lang` in `db/reads/views.ts`), however deep in the view.
 */
export function languagesIn(view: object): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== 'string') look(child);
      else if (key === 'lang' || key.endsWith('Lang')) found.add(child);
    }
  };
  look(view);
  return [...found];
}
