import type { LibraryTable } from '../../../shared/library/rows';
import type { AnyRow } from '../backup/walk';

/** The field by which a row says what it is about, where that is not its show. */
const ABOUT: Partial<Record<LibraryTable, string>> = {
  plays: 'episode',
  skips: 'episode',
  reveals: 'episode',
  ratings: 'subject',
  favourites: 'subject',
  listItems: 'subject',
};

/** Tables in the order in which they must be looked at: what others name comes first. */
export const CHECKED_FIRST: readonly LibraryTable[] = ['identities', 'passes'];

type Named = { kind: unknown; show: unknown };

/**
 * Looks at rows one by one and answers the field by which one names something that is not there, or null. Rows that were
 * replaced or removed count as well: going back to them needs what they name.
 */
export function createRelationCheck(): {
  learn: (table: LibraryTable, row: AnyRow) => void;
  fault: (table: LibraryTable, row: AnyRow) => string | null;
} {
  const identities = new Map<unknown, Named>();
  const passes = new Set<unknown>();
  const ids = new Map<LibraryTable, Set<unknown>>();

  const isShow = (id: unknown): boolean => identities.get(id)?.kind === 'show';
  const isOf = (about: unknown, show: unknown): boolean => about === show || identities.get(about)?.show === show;
  /** Fields of which null means that there is nothing to name. */
  const named = (value: unknown, isThere: (value: unknown) => boolean): boolean =>
    value === null || value === undefined || isThere(value);

  return {
    learn(table, row) {
      if (table === 'identities') identities.set(row['id'], { kind: row['kind'], show: row['show'] });
      if (table === 'passes') passes.add(row['pass']);
      const known = ids.get(table) ?? new Set();
      ids.set(table, known.add(row['id']));
    },
    fault(table, row) {
      if (!named(row['show'], isShow)) return 'show';
      const about = ABOUT[table];
      if (about !== undefined && !(identities.has(row[about]) && isOf(row[about], row['show']))) return about;
      if (table !== 'passes' && !named(row['pass'], (pass) => passes.has(pass))) return 'pass';
      if (!named(row['replaces'], (id) => ids.get(table)?.has(id) ?? false)) return 'replaces';
      if (table === 'settings' && row['scope'] !== 'app' && !isShow(row['scope'])) return 'scope';
      return table === 'notes' && !isNoteSubject(row['subject']) ? 'subject' : null;
    },
  };

  function isNoteSubject(subject: unknown): boolean {
    const { kind, ref } = Object(subject) as AnyRow;
    return kind === 'day' || identities.get(ref)?.kind === kind;
  }
}
