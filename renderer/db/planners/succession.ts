import type { LibraryRow, LibraryTable } from '../../../shared/library/rows';
import type { UnitOfWork } from '../commit/unit';

type Kept = LibraryRow<Exclude<LibraryTable, 'identities'>>;

/** A live row gives way to a successor that names it. */
export function replaceRow<T extends Exclude<LibraryTable, 'identities'>>(
  unit: UnitOfWork,
  table: T,
  before: LibraryRow<T> & Kept,
  after: LibraryRow<T>,
): void {
  unit.change(table, before, { ...before, state: 'replaced' });
  unit.add(table, after);
}

/** A live row stays as a tombstone. */
export function removeRow<T extends Exclude<LibraryTable, 'identities'>>(
  unit: UnitOfWork,
  table: T,
  before: LibraryRow<T> & Kept,
): void {
  unit.change(table, before, { ...before, state: 'removed' });
}
