import { afterEach, describe, expect, it } from 'vitest';
import type { CatalogueAction } from '../../../../shared/library/catalogueActions';
import { ownShowId } from '../../../../renderer/db/catalogue/ownShowRows';
import { forgetOutlines } from '../../../../renderer/db/commit/showContext';
import { readMatch } from '../../../../renderer/db/reads/ownShows/readMatch';
import { readUnmatched } from '../../../../renderer/db/reads/ownShows/readUnmatched';
import { aLibrary, episode, mark, snapshot } from '../../../support/library';
import { anOwnShow } from '../../../support/ownShows';
import { LANTERN, lantern } from '../../../support/smallPack';

const PACK = 'own-0000000000a1';
const STUB = ownShowId(PACK);
const own = (season: number, number: number) => `episode:${PACK}:s0${season}e0${number}`;
const save: CatalogueAction = {
  type: 'save-own-show',
  version: 1,
  pack: PACK,
  replaces: null,
  content: anOwnShow([[1, 6]], { origin: 'stub', title: 'The lantern', year: null }),
};

type Made = Awaited<ReturnType<typeof aLibrary>>;
const opened: Made[] = [];
afterEach(() => {
  for (const { database } of opened.splice(0)) database.close();
});

/** A stub with marks on its episodes 1, 2 and 6: the last one is in no other show. */
async function withStub(): Promise<Made> {
  forgetOutlines();
  const made = await aLibrary();
  opened.push(made);
  await made.library.commit(save);
  for (const number of [1, 2, 6]) await made.library.commit(mark(STUB, episode(own(1, number))));
  return made;
}

async function match({ database, library }: Made, to = LANTERN) {
  const pairs = (await readMatch(database, STUB, to)).flatMap((one) =>
    one.to === null ? [] : [{ from: one.from, to: one.to }],
  );
  return library.commit({ type: 'match-show', version: 1, show: STUB, to, pairs });
}

const progressOf = async ({ database }: Made) => database.progress.where('catalogue').equals(LANTERN).first();
const livePlays = async ({ database }: Made) => database.plays.filter((row) => row.state === 'live').count();

describe('matching a show', () => {
  it('links what is kept to the other show, lets go of the stub, and keeps what finds no place', async () => {
    const made = await withStub();
    const before = await snapshot(made.database);
    expect((await readUnmatched(made.database)).map((one) => [one.kind, one.likely?.ref])).toEqual([['stub', LANTERN]]);
    expect(await match(made)).toMatchObject({ ok: true });
    expect(await progressOf(made)).toMatchObject({ seen: { [lantern(1, 1)]: [1, 1], [lantern(1, 2)]: [1, 1] } });
    expect(await livePlays(made)).toBe(3);
    expect(await made.database.outlines.get(STUB)).toBeUndefined();
    expect(await readUnmatched(made.database)).toMatchObject([{ kind: 'episodes', episodes: 1, plays: 1 }]);
    const after = await snapshot(made.database);
    expect(await made.library.undo()).toMatchObject({ ok: true });
    expect(await snapshot(made.database)).toEqual(before);
    expect(await made.database.outlines.get(STUB)).toBeDefined();
    expect(await made.library.redo()).toMatchObject({ ok: true });
    expect(await snapshot(made.database)).toEqual(after);
  });

  it('joins two shows that both have marks, makes none double, and can be taken back', async () => {
    const made = await withStub();
    const { library, database } = made;
    // The first as the stub has it, to the minute; the second at another time.
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await library.commit(mark(LANTERN, episode(lantern(1, 2)), { when: { kind: 'day', on: '2020-05-05' } }));
    await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: lantern(1, 2), value: 4 });
    await library.commit({ type: 'rate', version: 1, show: STUB, subject: own(1, 2), value: 9 });
    await library.commit({ type: 'rate', version: 1, show: STUB, subject: own(1, 1), value: 7 });
    await library.commit({ type: 'start-pass', version: 1, show: STUB, name: 'Again', today: '2026-11-21' });
    await library.commit(mark(STUB, episode(own(1, 1))));
    const before = await snapshot(database);
    expect(await match(made)).toMatchObject({ ok: true });
    const progress = await progressOf(made);
    expect(progress?.seen).toMatchObject({ [lantern(1, 1)]: [2, 1], [lantern(1, 2)]: [2, 0] });
    expect(progress?.ratings).toMatchObject({ [lantern(1, 1)]: 7, [lantern(1, 2)]: 4 });
    expect(await database.passes.filter((row) => row.state === 'live').toArray()).toMatchObject([{ number: 2 }]);
    expect(await library.undo()).toMatchObject({ ok: true });
    expect(await snapshot(database)).toEqual(before);
    expect(await library.redo()).toMatchObject({ ok: true });
  });

  it('gives an episode that waits at its own show a place there', async () => {
    const made = await withStub();
    await match(made);
    const [waiting] = await readMatch(made.database, LANTERN, LANTERN);
    expect(waiting).toMatchObject({ to: null, place: { season: 1, number: 6 } });
    const pairs = [{ from: waiting?.from ?? '', to: lantern(2, 1) }];
    expect(
      await made.library.commit({ type: 'match-show', version: 1, show: LANTERN, to: LANTERN, pairs }),
    ).toMatchObject({ ok: true });
    expect((await progressOf(made))?.seen).toMatchObject({ [lantern(2, 1)]: [1, 1] });
    expect(await readUnmatched(made.database)).toEqual([]);
    await made.library.undo();
    expect(await readUnmatched(made.database)).toHaveLength(1);
  });
});
