/** The part of the address `#/franchise/<slug>`: `star-trek` of `franchise:startrek:star-trek`. */
export function franchiseSlug(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}
