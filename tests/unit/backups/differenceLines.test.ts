import { expect, it } from 'vitest';
import { LIBRARY_TABLES } from '../../../shared/library/rows';
import { BACKUP_ROWS } from '../../../shared/backup/rows';
import { differenceLines } from '../../../renderer/features/backups/differenceLines';

const one = { added: 1, removed: 2, changed: 3, same: 4 };

it('names what a viewer made by its own name, and never counts it among rows of programmes', () => {
  for (const table of [...LIBRARY_TABLES, 'journal']) {
    const lines = differenceLines({ [table]: one });
    const bookkeeping = ['identities', 'importShelf'].includes(table);
    expect(lines).toEqual(bookkeeping ? [] : [{ name: table, difference: one }]);
  }
});

it('adds up what is of the catalogue', () => {
  const catalogue = Object.keys(BACKUP_ROWS).filter(
    (table) => ![...LIBRARY_TABLES, 'journal', 'meta', 'drafts', 'packs', 'outlines'].includes(table as 'plays'),
  );
  const times = catalogue.length;
  expect(differenceLines(Object.fromEntries(catalogue.map((table) => [table, one])))).toEqual([
    { name: 'catalogue', difference: { added: times, removed: 2 * times, changed: 3 * times, same: 4 * times } },
  ]);
});

it('leaves out what stays as it is', () => {
  expect(differenceLines({ plays: { added: 0, removed: 0, changed: 0, same: 9 } })).toEqual([]);
});
