import type { LibraryTable } from '../../../../shared/library/rows';

/**
 * Tables that an import writes, with the index that finds its rows, in the order in which they are taken out: what
 * names others comes before what it names.
 */
export const IMPORT_INDEX = [
  ['plays', 'origin.import'],
  ['ratings', 'import'],
  ['favourites', 'import'],
  ['statuses', 'import'],
  ['notes', 'import'],
  ['listItems', 'import'],
] as const satisfies readonly (readonly [LibraryTable, string])[];

export type ImportedRow = {
  id: string;
  state: 'live' | 'replaced' | 'removed';
  replaces: string | null;
  show: string;
  episode?: string;
  subject?: string | { kind: string; ref: string };
  import?: string;
  origin?: { import: string | null };
};

/** The import that a row came with. */
export function importOf(row: object | undefined): string | null {
  const { import: id, origin } = (row ?? {}) as Pick<ImportedRow, 'import' | 'origin'>;
  return id ?? origin?.import ?? null;
}

/** The identities that a row names. */
export function namedBy({ show, episode, subject }: ImportedRow): string[] {
  const about = typeof subject === 'string' ? subject : subject?.kind === 'day' ? undefined : subject?.ref;
  return [show, episode, about].filter((id) => id !== undefined);
}
