import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/desktopTest';
import { saveInto } from '../support/leaks/messages';
import { fillNotes } from '../support/pageNotes';
import { goTo } from '../support/screens';
import { setPreferences } from '../support/shots';
import { fillLibrary } from '../support/viewing';

const folder = path.join(import.meta.dirname, '..', '..', 'screenshots', 'paper');

/** Every page that is read rather than worked with, as a file to open and to look at. */
const PAGES = [
  ['up-next', '/up-next'],
  ['library', '/library?scope=all&view=list'],
  ['show', '/show/picard'],
  ['show-long', '/show/tng'],
  ['episode', '/show/picard/s1e1'],
  ['characters', '/characters/picard'],
  ['card', '/character/picard/soji'],
  ['compare', '/compare/picard?cards=dahj,soji'],
  ['relations', '/relations/picard'],
  ['relations-table', '/relations/picard?view=table&show=all'],
  ['people', '/people/picard'],
  ['person', '/person/picard/jonathan-frakes'],
  ['production', '/production/picard'],
  ['sources', '/sources/picard'],
  ['conflicts', '/conflicts/picard'],
  ['franchise', '/franchise/star-trek?order=story'],
  ['calendar', '/calendar?on=2022-03-03'],
  ['agenda', '/calendar?view=agenda&on=2020-02-20'],
  ['history', '/history'],
  ['statistics', '/statistics?time=all'],
  ['journal', '/journal'],
  ['notes', '/notes'],
  ['search', '/search?q=soji'],
  ['help', '/help'],
] as const;

test('every page that is read, on paper', async ({ start, usedFolder }) => {
  test.setTimeout(300_000);
  setPreferences(usedFolder, { theme: 'dark', language: 'en' });
  const desk = mkdtempSync(path.join(tmpdir(), 'watchbill-paper-'));
  mkdirSync(folder, { recursive: true });
  const { page, app } = await start({ size: { width: 1000, height: 640 } });
  await fillLibrary(page);
  await fillNotes(page);
  await saveInto(app, desk);
  for (const [name, route] of PAGES) {
    await goTo(page, route);
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await expect.poll(() => readdirSync(desk).filter((one) => one.endsWith('.pdf'))).toHaveLength(1);
    const [made = ''] = readdirSync(desk);
    renameSync(path.join(desk, made), path.join(folder, `${name}.pdf`));
  }
});
