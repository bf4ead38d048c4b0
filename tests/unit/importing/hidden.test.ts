import { expect, it } from 'vitest';
import { readEpisodePage } from '../../../renderer/db/reads';
import { NEWEST, readHistory } from '../../../renderer/db/reads/history/readHistory';
import { aLibrary, episode, mark } from '../../support/library';
import { HARBOUR, harbour, TODAY } from '../../support/smallPack';

const EVERYTHING = { show: null, kind: null, pass: null, origin: null, sure: null };
const DATED = { beganAt: 0, endedAt: 0 };
const IMPORT = '01920000-0000-7000-8000-0000000000f1';

it('shows no play of an import that is not whole, neither in the history nor on the page of its episode', async () => {
  const { database, library } = await aLibrary();
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  const [own] = await database.plays.toArray();
  if (!own) throw new Error('Nothing was marked.');
  const imported = {
    ...own,
    id: '01920000-0000-7000-8000-0000000000f2',
    origin: { kind: 'import', import: IMPORT },
  } as const;
  await database.plays.add(imported);
  const whole = { format: 'trakt', name: 'Trakt', files: [], counts: {} as never };
  const plays = async () => {
    const { rows } = await readHistory(database, EVERYTHING, NEWEST, 10);
    const page = await readEpisodePage(database, 'harbour', 1, 1, TODAY);
    return [rows.length, page?.plays.length];
  };
  await database.imports.put({ ...whole, ...DATED, id: IMPORT, state: 'applying' });
  expect(await plays()).toEqual([1, 1]);
  await database.imports.put({ ...whole, ...DATED, id: IMPORT, state: 'applied' });
  expect(await plays()).toEqual([2, 2]);
  database.close();
});
