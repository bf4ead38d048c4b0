/** `#/lists/<list>` */
export function listAddress(list: string): string {
  return `#/lists/${list}`;
}

export const LISTS_ADDRESS = '#/lists';
