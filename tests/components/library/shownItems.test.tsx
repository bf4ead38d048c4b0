import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { outlineRow } from '../../../renderer/db/catalogue/outline';
import { WatchbillDatabase } from '../../../renderer/db/database';
import { LibraryContext } from '../../../renderer/db/live';
import { shelfOf } from '../../../renderer/db/shelves/shelfRow';
import { useShownItems, type ShownItems } from '../../../renderer/features/library/shownItems';
import { aShow } from '../../support/smallPack';

let database: WatchbillDatabase;
let keys: string[];
beforeAll(async () => {
  database = new WatchbillDatabase('shown-items');
  await database.open();
  const shows = Array.from({ length: 420 }, (_, index) => aShow(`show-${index}`, { 1: ['2020-01-01'] }));
  await database.shelves.bulkAdd(
    shows.map(({ show, episodes }) => shelfOf(outlineRow(show, 'small', episodes, 'en'), undefined)),
  );
  keys = await database.shelves.orderBy('byTitle').primaryKeys();
});
afterAll(() => database.close());

function showing(ids: readonly string[]) {
  const within = ({ children }: { children: ReactNode }) => (
    <LibraryContext value={{ database, library: undefined as never }}>{children}</LibraryContext>
  );
  return renderHook(() => useShownItems(ids), { wrapper: within });
}

const known = (items: ShownItems | undefined) => keys.flatMap((key, index) => (items?.get(key) ? [index] : []));
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

it('knows of a long list what is seen, and one step around it', async () => {
  const { result } = showing(keys);
  await waitFor(() => expect(known(result.current)).toEqual(from(0, 119)));
  act(() => result.current?.see(200, 219));
  // What comes first keeps its place: the keys Home and K lead there.
  await waitFor(() => expect(known(result.current)).toEqual([...from(0, 119), ...from(120, 299)]));
  act(() => result.current?.see(400, 419));
  act(() => result.current?.foresee(200));
  await waitFor(() => expect(known(result.current)).toEqual([...from(120, 299), ...from(300, 419)]));
});

it('follows what is marked among them', async () => {
  const { result } = showing(keys);
  await waitFor(() => expect(known(result.current)).toHaveLength(120));
  const [first = ''] = keys;
  await database.shelves.update(first, { rating: 9 });
  await waitFor(() => expect(result.current?.get(first)?.rating).toBe(9));
});

it('reads nothing again that is there', async () => {
  const asked: string[] = [];
  const { result } = showing(keys);
  await waitFor(() => expect(known(result.current)).toHaveLength(120));
  const { shelves } = database;
  const bulkGet = shelves.bulkGet.bind(shelves);
  const listening = vi.spyOn(shelves, 'bulkGet').mockImplementation((names) => {
    asked.push(...names);
    return bulkGet(names);
  });
  act(() => result.current?.see(70, 90));
  await waitFor(() => expect(known(result.current)).toHaveLength(180));
  act(() => result.current?.see(130, 150));
  await waitFor(() => expect(known(result.current)).toHaveLength(240));
  listening.mockRestore();
  expect(asked).toEqual(keys.slice(120, 240));
});

it('knows all of a short one', async () => {
  const { result } = showing(keys.slice(0, 150));
  await waitFor(() => expect(known(result.current)).toEqual(from(0, 149)));
});
