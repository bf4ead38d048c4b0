import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { waitUntilReady } from '../../support/desktopApp';
import { noteField } from '../../support/pageNotes';
import { goTo } from '../../support/screens';
import { words } from '../../support/words';
import { rowsOfBackup } from './backupRows';
import { importing, rollingBack } from './importing';
import { planMarks } from './plan';
import { hearAcknowledged, pressSteps } from './press';
import type { Random } from './random';
import { worldOf, type World } from './rows';

/** Something that is going on in the page, and what may hold if everything ends now. */
export type Work = {
  /** What holds after everything that was acknowledged, and what would after each thing that was still asked for. */
  worlds: () => World[];
  acknowledged: () => number;
  /** Ends with it, or with the page. */
  done: Promise<unknown>;
};

type Begin = (page: Page, random: Random, from: World, folder: string) => Promise<Work>;

function marking(kind: 'marks' | 'seasons', count: number): Begin {
  return async (page, random, from) => {
    await goTo(page, '/show/picard');
    const steps = planMarks(random, from, count, kind);
    let acknowledged = 0;
    await hearAcknowledged(page, (told) => {
      acknowledged = told;
    });
    const done = pressSteps(page, steps);
    const all = [from, ...steps.map((step) => step.after)];
    return { worlds: () => all.slice(acknowledged), acknowledged: () => acknowledged, done };
  };
}

const notes: Begin = async (page, random, from) => {
  await goTo(page, '/show/picard');
  const all = [from];
  let acknowledged = 0;
  const write = async () => {
    for (;;) {
      const text = `Note ${random.below(1_000_000_000)}. `.repeat(random.between(1, 40)).trimEnd();
      const before = all.at(-1) ?? from;
      all.push({ ...before, notes: [...before.notes, text].toSorted() });
      await page.keyboard.press('n');
      await expect(noteField(page)).toBeFocused();
      await noteField(page).fill(text);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(noteField(page)).toBeHidden();
      await page.getByText(words.t('shell:stored')).first().waitFor({ state: 'attached' });
      acknowledged += 1;
    }
  };
  return { worlds: () => all.slice(acknowledged), acknowledged: () => acknowledged, done: write() };
};

const backup: Begin = async (page, random, from, folder) => {
  await goTo(page, '/backups');
  await page.getByRole('button', { name: words.t('backups:backUp') }).click();
  return marking('marks', 80)(page, random, from, folder);
};

const restore: Begin = async (page, random, from, folder) => {
  const listed = await page.evaluate(() => desktop.request('backup:list', undefined));
  if (!listed.ok) throw new Error(listed.error.sentence);
  const { backups } = listed.value;
  // There are none before the first was made: the quit of the first start made one.
  const index = random.below(backups.length);
  const restored = worldOf(rowsOfBackup(path.join(folder, 'backups', backups[index]?.name ?? 'none')));
  await goTo(page, '/backups');
  await page.locator('button[aria-pressed]').nth(index).click();
  await page.getByRole('button', { name: words.t('backups:restore.look') }).click();
  await page.getByRole('button', { name: words.t('backups:restore.do') }).click();
  await page.evaluate(() => Object.assign(window, { before: true }));
  let acknowledged = 0;
  const finish = async () => {
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: words.t('backups:restore.do') }).click();
    await page.waitForFunction(() => !('before' in window), undefined, { timeout: 90_000 });
    await waitUntilReady(page);
    acknowledged = 1;
  };
  return {
    worlds: () => (acknowledged > 0 ? [restored] : [from, restored]),
    acknowledged: () => acknowledged,
    done: finish(),
  };
};

/** What is killed, and how long after its beginning at most, in milliseconds. */
export const WORK: readonly { name: string; begin: Begin; within: number }[] = [
  { name: 'marking', begin: marking('marks', 200), within: 900 },
  { name: 'bulk marking', begin: marking('seasons', 80), within: 900 },
  { name: 'note writing', begin: notes, within: 2_000 },
  { name: 'backup', begin: backup, within: 1_500 },
  { name: 'restore', begin: restore, within: 2_500 },
  { name: 'import', begin: importing, within: 3_500 },
  { name: 'roll-back of an import', begin: rollingBack, within: 2_500 },
];
