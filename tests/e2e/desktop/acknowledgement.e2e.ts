import type { Locator, Page } from '@playwright/test';
import { readJournalFile } from '../../support/dataFolder';
import { expect, test } from '../../support/desktopTest';
import { waitUntilReady } from '../../support/desktopApp';
import { failDisk, holdDisk, releaseDisk } from '../../support/disk';
import { picard, readTable, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, goTo, markOf, notices, undo } from '../../support/screens';
import { expectKept } from '../../support/thereAndBack';
import { words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });

/** Whether the mark is drawn hollow: already in its new place, not yet solid. */
const isHollow = (mark: Locator) =>
  mark.evaluate((box) => box.parentElement?.querySelector('svg[class*="pending"]') !== null);

/** Looks at a mark in every frame from now on. */
function watchForSolid(mark: Locator): Promise<void> {
  return mark.evaluate((box: HTMLInputElement) => {
    Reflect.set(globalThis, 'solid', false);
    const look = () => {
      const hollow = box.parentElement?.querySelector('svg[class*="pending"]') !== null;
      if (box.checked && !hollow) Reflect.set(globalThis, 'solid', true);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const wasSolid = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'solid') as boolean);

test('a mark is painted in the next frame, and solid and told only once it is on disk', async ({ start }) => {
  const { app, page, folder } = await start();
  await goTo(page, '/show/picard');
  const mark = markOf(page, 'S1E1');
  const before = readJournalFile(folder).length;
  await holdDisk(app);
  const painted = await mark.evaluate(async (box: HTMLInputElement) => {
    box.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { checked: box.checked, hollow: box.parentElement?.querySelector('svg[class*="pending"]') !== null };
  });
  expect(painted, 'in the next frame').toEqual({ checked: true, hollow: true });

  // The library has it, which is the first half; the file's flush is the second.
  await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1)]);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await isHollow(mark), 'still hollow').toBe(true);
  await expect(mark).toBeChecked();
  await expect(page.getByText(words.t('shell:storing'))).toBeVisible();
  await expect(notices(page)).not.toContainText(words.t('marking:stored.plain', { what: '' }).trim());

  await releaseDisk(app);
  await expectNotice(page, stored('S1 E1*'));
  await expect.poll(() => isHollow(mark), 'solid').toBe(false);
  await expect(page.getByText(words.t('shell:stored'))).toBeVisible();
  expect(readJournalFile(folder)).toHaveLength(before + 1);
});

test('a mark that the disk refuses is taken back with a sentence, and the next one works', async ({ start }) => {
  const desktop = await start();
  const { app, page, folder } = desktop;
  await goTo(page, '/show/picard');
  const mark = markOf(page, 'S1E1');
  for (const [code, sentence] of [
    ['ENOSPC', words.t('marking:refused.diskFull')],
    ['EIO', words.t('marking:refused.journalFile')],
  ] as const) {
    await failDisk(app, code);
    await watchForSolid(mark);
    await mark.click();
    await expectNotice(page, sentence);
    await expect(mark).not.toBeChecked();
    expect(await wasSolid(page), 'not for a single frame').toBe(false);
    await expect.poll(() => isHollow(mark)).toBe(false);
    await expect.poll(() => watchedEpisodes(page)).toEqual([]);
    await notices(page)
      .getByRole('button', { name: words.t('close') })
      .first()
      .click();
  }
  await failDisk(app, null);
  await mark.click();
  await expectNotice(page, stored('S1 E1*'));
  // The file is whole, and has caught up with what was tried and taken back.
  await expect.poll(() => readJournalFile(folder)).toEqual(await readTable(page, 'journal'));
  await expectKept(desktop, start);
});

test('an undo that the disk refuses leaves the mark as it is', async ({ start }) => {
  const { app, page } = await start();
  await goTo(page, '/show/picard');
  const mark = markOf(page, 'S1E1');
  await mark.click();
  await expectNotice(page, stored('S1 E1*'));
  await failDisk(app, 'ENOSPC');
  await undo(page);
  await expectNotice(page, words.t('marking:refused.diskFull'));
  await expect(mark).toBeChecked();
  await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1)]);
  await failDisk(app, null);
});

test('every transaction that writes to the library is strict', async ({ start }) => {
  const { page } = await start();
  // Dexie takes the function once, when the library is opened.
  await page.addInitScript(() => {
    const seen: { stores: string[]; durability: string }[] = [];
    Object.assign(globalThis, { seenTransactions: seen });
    // oxlint-disable-next-line typescript/unbound-method -- called with its own database below
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function transaction(...given) {
      const made = real.apply(this, given);
      if (made.mode !== 'readonly') seen.push({ stores: [...made.objectStoreNames], durability: made.durability });
      return made;
    };
  });
  await page.reload();
  await waitUntilReady(page);
  await goTo(page, '/show/picard');
  const mark = markOf(page, 'S1E1');
  await mark.click();
  await expectNotice(page, stored('S1 E1*'));
  await mark.press('7');
  await expectNotice(page, words.t('marking:stored.rated', { what: 'S1 E1*', value: 7 }));
  await undo(page);
  await expectNotice(page, words.t('marking:undone', { what: '*' }));
  await page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 2' }) }).click();
  await expectNotice(page, stored('10 *'));
  const seen = await page.evaluate(
    () => Reflect.get(globalThis, 'seenTransactions') as { stores: string[]; durability: string }[],
  );
  const writing = seen.filter(({ stores }) => stores.includes('plays') || stores.includes('journal'));
  expect(writing.length).toBeGreaterThanOrEqual(4);
  for (const one of seen) expect(one.durability, one.stores.join(', ')).toBe('strict');
});
