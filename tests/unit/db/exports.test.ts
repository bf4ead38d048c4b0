import 'fake-indexeddb/auto';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  exportDates,
  exportLibrary,
  exportNotes,
  exportPlays,
  type ExportPorts,
} from '../../../renderer/workers/exports/jobs';
import { readNoteNumbers } from '../../../renderer/db/reads';
import { readExportsPage } from '../../../renderer/db/reads/exports/readExportsPage';
import { readRecap } from '../../../renderer/db/reads/exports/readRecap';
import { DEFAULT_SPOILERS } from '../../../shared/domain/spoilers';
import { calendarFaults } from '../../support/calendarFaults';
import { mark, unmark } from '../../support/library';
import { aNotedLibrary, onCharacter, onEpisode, onShow } from '../../support/notes';
import { PICARD, picard } from '../../support/picard';

/** Takes what a job writes: one text, or a file for each name. */
function ports() {
  const files = new Map<string | null, string>();
  const taken: ExportPorts = {
    write: async (bytes, name) => {
      files.set(name, (files.get(name) ?? '') + new TextDecoder().decode(bytes));
    },
    report: async () => undefined,
  };
  return { ...taken, files, text: () => files.get(null) ?? '' };
}

async function playsOf(database: string): Promise<Record<string, string>[]> {
  const taken = ports();
  await exportPlays(database, taken);
  return parseCsv(taken.text(), { columns: true });
}

describe('plays as CSV', () => {
  it('are those that hold, each with its ids, its pass and when it was', async () => {
    const { database, library, watch } = await aNotedLibrary();
    await watch(1, 3);
    await library.commit(unmark(PICARD, { kind: 'episode', episode: picard(1, 2) }));
    await library.commit(mark(PICARD, { kind: 'episode', episode: picard(1, 4) }, { when: { kind: 'unknown' } }));
    const rows = await playsOf(database.name);
    expect(rows.map((row) => row['episode_id']).toSorted()).toEqual([picard(1, 1), picard(1, 3), picard(1, 4)]);
    const first = rows.find((row) => row['episode_id'] === picard(1, 1));
    expect(first).toMatchObject({ show: 'Star Trek: Picard', title: 'Remembrance', pass: '1', show_id: PICARD });
    expect(first?.['show_imdb']).toMatch(/^tt\d+$/);
    expect(rows.find((row) => row['episode_id'] === picard(1, 4))).toMatchObject({
      watched_precision: 'unknown',
      watched_at: '',
    });
  });

  it('lose their titles in a pass that counts alone, and nothing else', async () => {
    const { database, watch, beginAgain } = await aNotedLibrary();
    await watch(1, 2);
    const before = await playsOf(database.name);
    await beginAgain();
    const after = await playsOf(database.name);
    expect(before.map((row) => row['title'])).toEqual(['Remembrance', 'Maps and Legends']);
    expect(after).toEqual(before.map((row) => ({ ...row, title: '' })));
  });
});

describe('air dates', () => {
  it('are those of followed shows, without titles unless they are asked for and may be read', async () => {
    const { database, library, watch } = await aNotedLibrary();
    await watch(1, 1);
    const [plain, titled] = [ports(), ports()];
    const count = await exportDates(database.name, { title: 'Dates', withTitles: false }, plain);
    await exportDates(database.name, { title: 'Dates', withTitles: true }, titled);
    expect(count).toBe(30);
    expect([plain.text(), titled.text()].map(calendarFaults)).toEqual([[], []]);
    expect(plain.text()).not.toContain('Remembrance');
    expect(titled.text()).toContain('SUMMARY:Star Trek: Picard S1 E1: Remembrance\r\n');
    expect(titled.text()).not.toContain('Maps and Legends');

    await library.commit({ type: 'set-status', version: 1, show: PICARD, status: 'dropped' });
    expect(await exportDates(database.name, { title: 'Dates', withTitles: true }, ports())).toBe(0);
    expect((await readExportsPage(database)).followed).toEqual({ shows: 0, dates: 0 });
  });
});

describe('notes as files', () => {
  it('are those that may be read, with links between them', async () => {
    const { database, watch, write, rewrite, beginAgain } = await aNotedLibrary();
    await watch(1, 3);
    const note = await write(onEpisode(1, 1), '# Begun\n\nfirst');
    await rewrite(note, '# Begun\n\nWith [[Soji Asha]] and S1E2. #start');
    await write(onCharacter('soji'), '# Soji\n\nWho is she?');
    const taken = ports();
    expect(await exportNotes(database.name, taken)).toEqual({ count: 2, ahead: 0 });
    expect(new Set(taken.files.keys())).toEqual(new Set(['All notes.md', 'Begun.md', 'Soji.md']));
    const begun = taken.files.get('Begun.md') ?? '';
    expect(begun).toContain('With [Soji Asha](Soji.md) and S1E2. #start');
    expect(begun).toContain(`episode_id: "${picard(1, 1)}"`);
    expect(begun).toContain('tags: ["start"]');
    const [created = '', changed = ''] = ['created', 'changed'].map(
      (key) => new RegExp(`${key}: "([^"]+)"`).exec(begun)?.[1],
    );
    expect(Date.parse(created)).toBeLessThan(Date.parse(changed));

    await beginAgain();
    const again = ports();
    expect(await exportNotes(database.name, again)).toEqual({ count: 0, ahead: 2 });
    expect(await readNoteNumbers(database)).toEqual({ count: 0, ahead: 2 });
  });
});

describe('the whole library', () => {
  it('is the lines of a backup: every row, and the head first', async () => {
    const { database, watch } = await aNotedLibrary();
    await watch(1, 5);
    const taken = ports();
    const end = await exportLibrary(database.name, { app: '0.1.0', now: 0 }, taken);
    const lines = taken
      .text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { table?: string; format?: string });
    expect(lines[0]).toMatchObject({ format: 'watchbill-backup', reason: 'asked' });
    expect(end.tally).toMatchObject({ plays: 5, episodes: 5 });
    for (const [table, count] of Object.entries(end.rows))
      expect(
        lines.filter((line) => line.table === table),
        table,
      ).toHaveLength(count);
    expect(end.rows['plays']).toBe(await database.plays.count());
  });
});

describe('a recap', () => {
  it('has everybody met, those seen most first, and the notes on the show', async () => {
    const { database, watch, write } = await aNotedLibrary();
    await watch(1, 3);
    await write(onShow, 'Mine.');
    const recap = await readRecap(database, 'picard');
    expect(recap?.asOf).toMatchObject({ season: 1, number: 3 });
    expect(recap?.cards.length).toBeGreaterThan(5);
    const seen = recap?.cards.map(({ appearances }) => appearances.length) ?? [];
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    expect(recap?.notes.map(({ text }) => text)).toEqual(['Mine.']);
    expect((await readExportsPage(database)).recaps.map(({ slug }) => slug)).toEqual(['picard']);
    expect(await readRecap(database, 'nothing')).toBeNull();
  });

  it('can be given up while it is read', async () => {
    const { database, watch } = await aNotedLibrary();
    await watch(1, 3);
    await expect(
      readRecap(database, 'picard', (done) => {
        if (done === 3) throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
  });
});

it('keeps the default settings that these tests lean on', () => {
  expect(DEFAULT_SPOILERS.hide.title).toBe(true);
});
