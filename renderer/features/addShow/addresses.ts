/** The ways to add or to fill in a show, as the address names them. */
export const WAYS = ['hand', 'lookup', 'pack'] as const;
export type Way = (typeof WAYS)[number];
export type AddSearch = { way?: string; show?: string };

/** `#/add?show=own-…&way=lookup` */
export function addAddress({ way, show }: { way?: Way; show?: string } = {}): string {
  const search = new URLSearchParams({
    ...(show !== undefined && { show }),
    ...(way !== undefined && { way }),
  }).toString();
  return search === '' ? '#/add' : `#/add?${search}`;
}
export const UNMATCHED = '#/unmatched';
