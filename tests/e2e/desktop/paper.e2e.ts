import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../../support/desktopTest';
import { saveInto } from '../../support/leaks/messages';
import { pdfText } from '../../support/leaks/pdfText';
import { expectNotice, goTo } from '../../support/screens';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

const test = base.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  desk: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-desk-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** By another program where the machine has one, else by a reader of the tests. Without white space. */
function textOf(file: string): string {
  const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
  const text = hasPoppler ? execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }) : pdfText(readFileSync(file));
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

/** Saves the page that is open, and answers what the newest file says. */
async function save(page: Page, desk: string): Promise<string> {
  const before = new Set(readdirSync(desk));
  await page.keyboard.press('ControlOrMeta+Shift+P');
  const added = () => readdirSync(desk).filter((name) => name.endsWith('.pdf') && !before.has(name));
  await expect.poll(() => added().length, { timeout: 30_000 }).toBe(1);
  await expectNotice(page, words.t('printing:saved', { name: added()[0] ?? '' }));
  return textOf(path.join(desk, added()[0] ?? ''));
}

const AHEAD = ['Vadic', 'LiamShaw', 'Tallinn', 'Penance', 'Dominion'];

test('pages are saved as PDF as they stand, to the horizon, and printed by key', async ({ start, desk }) => {
  test.setTimeout(180_000);
  const { page, app } = await start({ size: { width: 1000, height: 560 } });
  await fillLibrary(page);
  await saveInto(app, desk);
  for (const [route, told] of [
    ['/show/picard', ['Star Trek: Picard', 'your horizon', 'season three']],
    ['/character/picard/soji', ['Soji Asha']],
    ['/show/picard/s1e1', ['Remembrance']],
    ['/history', ['History']],
    ['/statistics', ['Statistics']],
    ['/calendar?view=agenda&on=2020-02-20', ['February 2020']],
  ] as const) {
    await goTo(page, route);
    const text = await save(page, desk);
    for (const known of told) expect(text, route).toContain(known.replaceAll(' ', ''));
    for (const ahead of AHEAD) expect(text, route).not.toContain(ahead);
    // Nothing of the window round the page, and nothing left behind on it.
    expect(text, route).not.toContain(words.t('shell:find').replaceAll(' ', '') + 'Ctrl');
    await expect(
      page.locator('[data-print="way"], [data-print-tall], [data-print-head]').filter({ visible: true }),
    ).toHaveCount(0);
  }

  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.print = (_, done) => done?.(true, '');
  });
  await goTo(page, '/show/picard');
  await page.keyboard.press('ControlOrMeta+p');
  await expectNotice(page, words.t('printing:printed', { name: '*' }));
});
