/**
 * The order of names and titles, in the language of the interface: `page 9` before `page 10`. Whoever speaks sets it, in
 * each page and worker for itself; English where nobody did.
 */
let names = new Intl.Collator('en', { numeric: true });

/** Names are in the order of `locale` from now on. */
export function collateIn(locale: string): void {
  names = new Intl.Collator(locale, { numeric: true });
}

export const compareNames = (a: string, b: string): number => names.compare(a, b);
