import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SPOILER_PRESETS } from '../../shared/domain/spoilers';
import { SCHEMA_VERSION } from '../../renderer/db/migrations';
import { aLibrary, episode, mark } from '../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../support/smallPack';

const file = resolve(import.meta.dirname, `fixtures/v${String(SCHEMA_VERSION).padStart(3, '0')}.json`);

/**
 * A library in which every table has rows in every state. With WATCHBILL_MAKE_FIXTURE=1 it is written as the fixture
 * of the present version; a fixture of a released version is never made anew.
 */
it('has a fixture of the present version', async () => {
  const { database, library } = await aLibrary();
  await library.commit({ type: 'finish-welcome', version: 1 });
  await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(2, 1) }, { when: { kind: 'air-date' } }));
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  const play = (await database.plays.toArray()).at(-1)?.id ?? '';
  await library.commit({
    type: 'edit-plays',
    version: 1,
    show: HARBOUR,
    plays: [play],
    when: { kind: 'month', month: '2024-06' },
  });
  await library.commit({ type: 'rate', version: 1, show: HARBOUR, subject: harbour(1), value: 7 });
  await library.commit({ type: 'rate', version: 1, show: HARBOUR, subject: 'season:small:harbour-s01', value: 9 });
  await library.commit({ type: 'favourite', version: 1, show: HARBOUR, subject: HARBOUR, favourite: true });
  await library.commit({ type: 'set-status', version: 1, show: LANTERN, status: 'paused' });
  await library.commit({ type: 'skip', version: 1, show: HARBOUR, episode: harbour(2), skipped: true });
  await library.commit({ type: 'reveal', version: 1, show: HARBOUR, episode: harbour(3), revealed: true });
  await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'With friends', today: TODAY });
  await library.commit({
    type: 'set-show-spoilers',
    version: 1,
    show: LANTERN,
    spoilers: {
      ...SPOILER_PRESETS['except-next'],
      hide: { title: true, synopsis: true, cast: false, ratings: false },
    },
  });
  const note = {
    version: 1,
    show: LANTERN,
    note: '01920000-0000-7000-8000-000000000001',
    subject: { kind: 'episode', ref: lantern(1, 2), name: null },
  } as const;
  const written = { links: [lantern(1, 1)], names: ['the keeper'], gates: [lantern(1, 2)] };
  const first = 'Who is [[The keeper]]? See S1E1 #lamps';
  await library.commit({ type: 'save-note', ...note, replaces: null, text: first, ...written });
  const replaces = (await database.notes.toArray())[0]?.id ?? null;
  await library.commit({ type: 'save-note', ...note, replaces, text: `# Lamps\n\n${first}`, ...written });
  await library.commit({
    type: 'set-default-spoilers',
    version: 1,
    spoilers: SPOILER_PRESETS['except-next'],
  });
  await library.undo();
  await database.drafts.put({
    note: note.note,
    base: replaces,
    subject: { kind: 'episode', ref: lantern(1, 2), show: LANTERN, season: null, name: null },
    text: 'Not stored yet',
    writtenAt: 1_763_755_200_000,
  });
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  const all = Object.fromEntries(tables);
  for (const name of [
    'identities',
    'plays',
    'passes',
    'ratings',
    'favourites',
    'statuses',
    'skips',
    'reveals',
    'settings',
    'notes',
    'journal',
    'progress',
  ]) {
    expect(all[name]?.length, name).toBeGreaterThan(0);
  }
  if (process.env['WATCHBILL_MAKE_FIXTURE'] !== '1') return expect(existsSync(file), `${file} is there`).toBe(true);
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(all)}\n`);
});
