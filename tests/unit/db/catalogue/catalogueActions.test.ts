import { afterEach, describe, expect, it } from 'vitest';
import type { CatalogueAction } from '../../../../shared/library/catalogueActions';
import type { OwnShow } from '../../../../shared/library/ownShow';
import { agreeOnce, letCatalogueAgree } from '../../../../renderer/db/catalogue/agree';
import { ownShowId } from '../../../../renderer/db/catalogue/ownShowRows';
import { forgetOutlines } from '../../../../renderer/db/commit/showContext';
import { readLibrary } from '../../../../renderer/db/reads/libraryList';
import { replayJournal } from '../../../../renderer/db/replay';
import { ok } from '../../../../shared/util/result';
import { expectShelvesHold } from '../../../support/shelves';
import { aLibrary, episode, mark, snapshot } from '../../../support/library';
import { anOwnEpisode, anOwnShow } from '../../../support/ownShows';
import { aPack, aShow } from '../../../support/smallPack';

const PACK = 'own-0000000000a1';
const SHOW = ownShowId(PACK);
const save = (content: OwnShow, replaces: string | null = null): CatalogueAction => ({
  type: 'save-own-show',
  version: 1,
  pack: PACK,
  replaces,
  content,
});
const remove: CatalogueAction = { type: 'remove-own-show', version: 1, pack: PACK, title: 'The Pilots’ Coast' };

type Made = Awaited<ReturnType<typeof aLibrary>>;
const opened: Made[] = [];
async function made(): Promise<Made> {
  forgetOutlines();
  const library = await aLibrary();
  opened.push(library);
  return library;
}
afterEach(() => {
  for (const { database } of opened.splice(0)) database.close();
});

const titles = async ({ database }: Made) => (await readLibrary(database)).map((one) => one.head.title).toSorted();
const liveId = async ({ database }: Made) =>
  (await database.ownShows.where('[pack+state]').equals([PACK, 'live']).first())?.id ?? null;
/** Everything of the catalogue but its revision. */
async function catalogue({ database }: Made) {
  const { shows, seasons, episodes, outlines, packs } = database;
  return Promise.all([shows, seasons, episodes, outlines, packs].map((table) => table.toArray()));
}

describe('an own show', () => {
  it('is in the library at once, can be marked, edited with its marks, undone and done again', async () => {
    const all = await made();
    const { library, database } = all;
    const before = [await snapshot(database), await catalogue(all)];
    expect(await library.commit(save(anOwnShow([[1, 3]])))).toMatchObject({ ok: true });
    expect(await titles(all)).toContain('The Pilots’ Coast');
    expect(await library.commit(mark(SHOW, episode(`episode:${PACK}:s01e02`)))).toMatchObject({ ok: true });
    const renumbered = anOwnShow([], {
      seasons: [{ number: 2, title: null, episodes: [anOwnEpisode(2, 9, { key: 's01e02', title: 'Moved' })] }],
    });
    expect(await library.commit(save(renumbered, await liveId(all)))).toMatchObject({ ok: true });
    const progress = await database.progress.where('catalogue').equals(SHOW).first();
    expect(progress).toMatchObject({ watched: 1, total: 1, seen: { [`episode:${PACK}:s01e02`]: [1, 1] } });
    const after = [await snapshot(database), await catalogue(all)];
    for (const _ of [1, 2, 3]) expect(await library.undo()).toMatchObject({ ok: true });
    expect([await snapshot(database), await catalogue(all)]).toEqual(before);
    for (const _ of [1, 2, 3]) expect(await library.redo()).toMatchObject({ ok: true });
    expect([await snapshot(database), await catalogue(all)]).toEqual(after);
  });

  it('keeps identities and plays when it is removed, and has them back with an undo', async () => {
    const all = await made();
    const { library, database } = all;
    await library.commit(save(anOwnShow([[1, 3]])));
    await library.commit(mark(SHOW, episode(`episode:${PACK}:s01e02`)));
    const before = [await snapshot(database), await catalogue(all)];
    await library.commit(remove);
    expect(await titles(all)).not.toContain('The Pilots’ Coast');
    expect(await database.plays.count()).toBe(1);
    expect(await database.outlines.get(SHOW)).toBeUndefined();
    await library.undo();
    expect([await snapshot(database), await catalogue(all)]).toEqual(before);
  });

  it('is not written over a version that the viewer has not seen', async () => {
    const { library } = await made();
    await library.commit(save(anOwnShow([[1, 3]])));
    expect(await library.commit(save(anOwnShow([[1, 4]])))).toMatchObject({ error: { code: 'CHANGED_MEANWHILE' } });
  });

  it('leaves neither row nor catalogue behind when it cannot be stored', async () => {
    const all = await made();
    const before = [await snapshot(all.database), await catalogue(all)];
    all.journalFile.refusal = 'DISK_FULL';
    expect(await all.library.commit(save(anOwnShow([[1, 3]])))).toMatchObject({ error: { reverted: true } });
    expect([await snapshot(all.database), await catalogue(all)]).toEqual(before);
  });

  it('is in the catalogue of a library that was brought back from its journal file', async () => {
    const all = await made();
    await all.library.commit(save(anOwnShow([[1, 3]])));
    await all.library.commit(mark(SHOW, episode(`episode:${PACK}:s01e02`)));
    const other = await made();
    const lines = all.journalFile.entries.map((entry) => JSON.stringify(entry));
    await replayJournal(
      other.database,
      async () => ok({ lines, next: null }),
      () => undefined,
    );
    expect(await titles(other)).toContain('The Pilots’ Coast');
    expect(await snapshot(other.database)).toEqual(await snapshot(all.database));
  });
});

describe('a catalogue that does not agree with the library', () => {
  it('is looked for once a version, whatever is done in between', async () => {
    const all = await made();
    const { database, library } = all;
    expect(await agreeOnce(database, '1.0.0', new Set())).toEqual([]);
    await library.commit(save(anOwnShow([[1, 3]])));
    await expectShelvesHold(database);
    await database.outlines.where('pack').equals(PACK).delete();
    expect(await agreeOnce(database, '1.0.0', new Set())).toEqual([]);
    expect(await agreeOnce(database, '1.1.0', new Set())).toEqual([PACK]);
    await expectShelvesHold(database);
  });

  it('is put right, and left alone where it agrees', async () => {
    const all = await made();
    const { database, library } = all;
    await library.commit(save(anOwnShow([[1, 3]])));
    const right = await catalogue(all);
    expect(await letCatalogueAgree(database, 'every-row')).toEqual([]);
    await database.episodes.where('pack').equals(PACK).modify({ number: 77 });
    expect(await letCatalogueAgree(database, 'outlines')).toEqual([]);
    expect(await letCatalogueAgree(database, 'every-row')).toEqual([PACK]);
    expect(await catalogue(all)).toEqual(right);
    await database.outlines.where('pack').equals(PACK).delete();
    expect(await letCatalogueAgree(database, 'outlines')).toEqual([PACK]);
    expect(await catalogue(all)).toEqual(right);
    await database.ownShows.clear();
    expect(await letCatalogueAgree(database, 'outlines')).toEqual([PACK]);
    expect(await titles(all)).toEqual(['The harbour', 'The lantern']);
  });
});

describe('a pack from a file', () => {
  const named = (name: string, days: string[], version = 1) =>
    JSON.parse(
      JSON.stringify({ ...aPack([aShow('quay', { 1: days })], version), name }).replaceAll(':small:', `:${name}:`),
    ) as ReturnType<typeof aPack>;
  const add = (name: string, days: string[], version = 1): CatalogueAction => ({
    type: 'add-pack',
    version: 1,
    name,
    title: 'Quay',
    digest: `${name}${version}`,
    text: JSON.stringify(named(name, days, version)),
  });

  it('comes, is replaced with its marks kept, goes, and all of that back again', async () => {
    const all = await made();
    const { library, database } = all;
    const empty = [await snapshot(database), await catalogue(all)];
    expect(await library.commit(add('lamps', ['2020-01-01', '2020-01-08']))).toMatchObject({ ok: true });
    await library.commit(mark('show:lamps:quay', episode('episode:lamps:quay-s01e02')));
    expect(await library.commit(add('lamps', ['2020-01-01', '2020-01-08', '2020-01-15'], 2))).toMatchObject({
      ok: true,
    });
    expect(await database.packs.get('lamps')).toMatchObject({ version: 2 });
    expect(await database.progress.where('catalogue').equals('show:lamps:quay').first()).toMatchObject({
      watched: 1,
      total: 3,
    });
    await library.commit({ type: 'remove-pack', version: 1, name: 'lamps', title: 'Quay' });
    expect(await database.packs.get('lamps')).toBeUndefined();
    expect(await database.plays.count()).toBe(1);
    for (const _ of [1, 2, 3, 4]) expect(await library.undo()).toMatchObject({ ok: true });
    expect([await snapshot(database), await catalogue(all)]).toEqual(empty);
    for (const _ of [1, 2, 3, 4]) expect(await library.redo()).toMatchObject({ ok: true });
    expect(await database.packs.get('lamps')).toBeUndefined();
    expect(await database.plays.count()).toBe(1);
  });

  it('never takes the name of a pack that is built in', async () => {
    const { library } = await made();
    expect(await library.commit(add('small', ['2020-01-01']))).toMatchObject({ error: { code: 'CHANGED_MEANWHILE' } });
  });
});
