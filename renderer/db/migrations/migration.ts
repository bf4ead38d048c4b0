import type { Transaction } from 'dexie';

/**
 * One step of the schema: a file of its own, never edited once it is released. Its version is its place in the
 * list. `upgrade` gets the transaction and nothing else: no clock, no storage, no network. Row types of the past
 * live in the step that ends them.
 */
export type Migration = {
  /** Tables that this step adds or changes, as Dexie's index lists; null drops a table. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
};
