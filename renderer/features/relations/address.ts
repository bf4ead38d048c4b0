import { changeRelations, type RelationsSearch } from './relationsSearch';

/** `#/relations/picard?character=soji&view=table`: a link to another choice that keeps the view. */
export function relationsAddress(show: string, search: RelationsSearch): string {
  const written = new URLSearchParams(changeRelations(search, {})).toString();
  return `#/relations/${show}${written === '' ? '' : `?${written}`}`;
}
