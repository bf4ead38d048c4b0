import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readNoteCount } from '../../../renderer/db/reads';
import { aLibrary } from '../../support/library';
import { LANTERN } from '../../support/smallPack';

it('tells how many notes may be read, and nothing beside a page where there are more than it may look at', async () => {
  const { database, library } = await aLibrary();
  for (const number of [1, 2]) {
    const saved = await library.commit({
      type: 'save-note',
      version: 1,
      show: LANTERN,
      note: `01920000-0000-7000-8000-00000000000${number}`,
      subject: { kind: 'show', ref: LANTERN, name: null },
      replaces: null,
      text: 'Lamps',
      links: [],
      names: [],
      gates: [],
    });
    expect(saved.ok).toBe(true);
  }
  expect(await readNoteCount(database)).toBe(2);
  expect(await readNoteCount(database, 2)).toBe(2);
  expect(await readNoteCount(database, 1)).toBe(0);
});
