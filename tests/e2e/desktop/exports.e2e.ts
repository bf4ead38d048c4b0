import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElectronApplication, Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parse as parseYaml } from 'yaml';
import { checkBackup } from '../../../electron/services/backups/checkBackup';
import { PACKS } from '../../../renderer/platform/locks';
import { calendarFaults } from '../../support/calendarFaults';
import { expect, test as base } from '../../support/desktopTest';
import { saveInto } from '../../support/leaks/messages';
import { pdfText } from '../../support/leaks/pdfText';
import { countRows, picard, readTable, watchedEpisodes } from '../../support/pageLibrary';
import { fillNotes, notesIn } from '../../support/pageNotes';
import { expectNotice, goTo, notices } from '../../support/screens';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`exports:${key}` as 'exports:title', given);

/** A folder outside the app's own, where the viewer saves. */
const test = base.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  desk: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-desk-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** From now on both dialogs of the system answer with this folder. */
async function answerDialogs(app: ElectronApplication, folder: string): Promise<void> {
  await saveInto(app, folder);
  await app.evaluate(({ dialog }, into) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [into] });
  }, folder);
}

const row = (page: Page, kind: string) => page.getByRole('article', { name: t(`${kind}.title`), exact: true });

async function exportKind(page: Page, kind: string, button: string, name: string): Promise<void> {
  await row(page, kind).getByRole('button', { name: button }).click();
  await expectNotice(page, t('saved', { name }));
}

const onlyFile = (folder: string, ending: string): string => {
  const found = readdirSync(folder).filter((name) => name.endsWith(ending));
  expect(found, ending).toHaveLength(1);
  return path.join(folder, found[0] ?? '');
};

test('each kind of export is read by another program and holds what the library holds', async ({ start, desk }) => {
  const { page, app } = await start();
  await fillLibrary(page);
  await fillNotes(page);
  await answerDialogs(app, desk);
  await goTo(page, '/settings');
  await page.getByRole('link', { name: words.t('settings:data.export') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible();

  // The whole library: compressed, it is a backup like any other.
  await exportKind(page, 'library', t('save'), '*.ndjson');
  const library = onlyFile(desk, '.ndjson');
  const copy = path.join(desk, 'copy.ndjson.gz');
  writeFileSync(copy, gzipSync(readFileSync(library)));
  const checked = await checkBackup(copy);
  rmSync(copy);
  expect(checked).toMatchObject({ ok: true, value: { head: { reason: 'asked' }, end: { tally: { plays: 12 } } } });
  const lines = readFileSync(library, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { table?: string });
  for (const table of ['plays', 'notes', 'journal', 'episodes', 'characters'])
    expect(
      lines.filter((line) => line.table === table),
      table,
    ).toHaveLength(await countRows(page, table));

  await exportKind(page, 'plays', t('save'), '*.csv');
  const plays: Record<string, string>[] = parseCsv(readFileSync(onlyFile(desk, '.csv')), { columns: true });
  expect(plays.map((play) => play['episode_id']).toSorted()).toEqual((await watchedEpisodes(page)).toSorted());
  const rated = plays.find((play) => play['episode_id'] === picard(2, 1));
  expect(rated).toMatchObject({ show: 'Star Trek: Picard', season: '2', episode: '1', rating: '8', source: 'mark' });
  for (const { id, at } of await readTable(page, 'plays'))
    expect(plays.find((play) => play['play_id'] === id)?.['watched_at']).toBe(at && new Date(at).toISOString());

  await row(page, 'dates').getByRole('switch').check();
  await exportKind(page, 'dates', t('save'), '*.ics');
  const calendar = readFileSync(onlyFile(desk, '.ics'), 'utf8');
  expect(calendarFaults(calendar)).toEqual([]);
  const events = new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const dated = (await countDated(page)).toSorted();
  expect(events.map(({ uid }) => uid).toSorted()).toEqual(dated.map((ref) => `${ref}@watchbill`));
  const titleOf = (ref: string) => events.find(({ uid }) => uid === `${ref}@watchbill`)?.summary;
  expect(titleOf(picard(1, 1))).toBe('Star Trek: Picard S1 E1: Remembrance');
  expect(titleOf(picard(3, 9))).toBe('Star Trek: Picard S3 E9');

  await exportKind(page, 'notes', t('choose'), 'Watchbill notes *');
  await expectNotes(page, path.join(desk, readdirSync(desk).find((name) => name.startsWith('Watchbill notes')) ?? ''));

  await exportKind(page, 'recap', t('recap.html'), '*.html');
  await exportKind(page, 'recap', t('recap.pdf'), '*.pdf');
  const html = readFileSync(onlyFile(desk, '.html'), 'utf8');
  const pdf = pdfText(readFileSync(onlyFile(desk, '.pdf'))).replaceAll(/\s+/g, '');
  for (const known of ['Seven of Nine', 'Agnes Jurati', 'Elnor', 'The price of a rescue']) {
    expect(html).toContain(known);
    expect(pdf).toContain(known.replaceAll(' ', ''));
  }
  // Seasons two and three are ahead.
  for (const ahead of ['Vadic', 'Liam Shaw', 'Tallinn']) {
    expect(html).not.toContain(ahead);
    expect(pdf).not.toContain(ahead.replaceAll(' ', ''));
  }
  expect(html).not.toMatch(/<script|<link|<iframe|\ssrc=|javascript:/i);
  expect(readdirSync(desk).filter((name) => name.includes('.tmp'))).toEqual([]);
});

/** Every note as a file whose head another program reads, with links that lead somewhere. */
async function expectNotes(page: Page, folder: string): Promise<void> {
  const texts = await notesIn(page);
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  expect(files.size).toBe(texts.length + 1);
  expect([...files.keys()]).toContain('The price of a rescue.md');
  let links = 0;
  for (const [name, content] of files) {
    for (const [, to = ''] of content.matchAll(/\]\(([^()\s]+\.md)\)/g)) {
      expect(files.has(decodeURIComponent(to)), `${name} leads to ${to}`).toBe(true);
      links += 1;
    }
    if (name === 'All notes.md') continue;
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(content) ?? [];
    const matter = parseYaml(head) as Record<string, unknown>;
    expect(Date.parse(String(matter['created']))).toBeLessThanOrEqual(Date.parse(String(matter['changed'])));
    const plain = (text: string) => text.replaceAll(/\[\[|\]\]|\]\([^()]*\.md\)|[[\]]/g, '').trim();
    expect(texts.map(plain)).toContain(plain(body));
    if (name === 'The price of a rescue.md')
      expect(matter).toMatchObject({ episode_id: picard(1, 5), season: 1, tags: ['debts', 'rewatch', 'Freecloud'] });
  }
  expect(links).toBeGreaterThan(files.size - 1);
}

/** The ids of all episodes with an air date of the shows that are being watched. */
async function countDated(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('episodes').objectStore('episodes').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const rows = reading.result as { id: string; airedOn: string | null }[];
            const own = rows.filter(({ id }) => /^episode:(picard:|startrek:tng-)/.test(id));
            resolve(own.filter(({ airedOn }) => airedOn !== null).map(({ id }) => id));
          });
        });
      }),
  );
}

test('an export that is stopped, refused, not wanted or killed leaves nothing behind', async ({ start, desk }) => {
  const { page, app, kill } = await start();
  await fillLibrary(page);
  await goTo(page, '/export');
  // The dialog is closed: nothing is said and nothing is written.
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => {
      Reflect.set(globalThis, 'asked', true);
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  const save = row(page, 'library').getByRole('button', { name: t('save') });
  await save.click();
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as boolean)).toBe(true);
  await expect(save).not.toHaveAttribute('aria-disabled');
  await expect(notices(page).getByText(t('saved', { name: '' }))).toHaveCount(0);

  // While a pack is loaded it waits: half of the file would be older than the rest.
  await answerDialogs(app, desk);
  await page.evaluate(
    (lock) =>
      new Promise<void>((held) => {
        void navigator.locks.request(lock, () => {
          held();
          return new Promise<void>((resolve) => Object.assign(window, { packIsLoaded: resolve }));
        });
      }),
    PACKS,
  );
  await exportKind(page, 'plays', t('save'), '*.csv');
  await save.click();
  await expect.poll(() => readdirSync(desk)).toHaveLength(2);
  expect(readdirSync(desk).toSorted()).toEqual([expect.stringMatching(/\.tmp$/), expect.stringMatching(/csv$/)]);
  await page.evaluate(() => (Reflect.get(window, 'packIsLoaded') as () => void)());
  await expectNotice(page, t('saved', { name: '*.ndjson' }));
  for (const name of readdirSync(desk)) rmSync(path.join(desk, name));

  // Writing is held, so that there is time to stop it.
  await app.evaluate(async () => {
    const files = process.getBuiltinModule('node:fs/promises');
    const handle = await files.open(process.execPath);
    const methods = Object.getPrototypeOf(handle) as { write: (...given: unknown[]) => Promise<unknown> };
    await handle.close();
    const real = methods.write;
    methods.write = async function write(this: unknown, ...given: unknown[]) {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return real.apply(this, given);
    };
  });
  await save.click();
  await row(page, 'library')
    .getByRole('button', { name: t('stop') })
    .click();
  await expectNotice(page, t('stopped'));
  await expect.poll(() => readdirSync(desk)).toEqual([]);

  // A folder that is gone meanwhile: said, and nothing left.
  await answerDialogs(app, path.join(desk, 'gone'));
  await row(page, 'plays')
    .getByRole('button', { name: t('save') })
    .click();
  await expectNotice(page, t('failed', { reason: '*' }));
  expect(readdirSync(desk)).toEqual([]);

  // Killed in the middle: the next start takes away what was half written.
  await answerDialogs(app, desk);
  await save.click();
  await expect.poll(() => readdirSync(desk)).toHaveLength(1);
  await kill();
  expect(readdirSync(desk)).toEqual([expect.stringMatching(/\.tmp$/)]);
  await start();
  await expect.poll(() => readdirSync(desk)).toEqual([]);
});
