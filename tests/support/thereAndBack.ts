import { expect, test } from '@playwright/test';
import { readJournalFile } from './dataFolder';
import type { DesktopApp } from './desktopApp';
import { readTable } from './pageLibrary';
import { expectNotice, redo, undo } from './screens';
import { readStanding, type Standing } from './standing';
import { words } from './words';

export type Step = {
  name: string;
  act: () => Promise<unknown>;
  /** What the app says once it is stored; `*` stands for anything. */
  said: string;
  /** What the screen shows after it, and before. */
  done?: () => Promise<unknown>;
  back?: () => Promise<unknown>;
};

/**
 * Does something, takes it back and does it again: each is acknowledged, each leaves the library as it should be,
 * row for row, and the screen shows it. Answers what holds in the end.
 */
export async function thereAndBack({ page }: DesktopApp, step: Step): Promise<Standing> {
  const { name, act, said, done = () => Promise.resolve(), back = () => Promise.resolve() } = step;
  return test.step(name, async () => {
    const before = await readStanding(page);
    await back();
    await act();
    await expectNotice(page, said);
    await done();
    const after = await readStanding(page);
    expect(after, `${name} changes the library`).not.toEqual(before);
    await undo(page);
    await expectNotice(page, words.t('marking:undone', { what: '*' }));
    await back();
    await expect.poll(() => readStanding(page), `undoing: ${name}`).toEqual(before);
    await redo(page);
    await expectNotice(page, words.t('marking:redone', { what: '*' }));
    await done();
    await expect.poll(() => readStanding(page), `doing again: ${name}`).toEqual(after);
    return after;
  });
}

/**
 * Quits and starts again: everything is as it was, the journal file tells of all of it in order, and the journal of
 * the library says the same. Answers the new start.
 */
export async function expectKept(before: DesktopApp, start: () => Promise<DesktopApp>): Promise<DesktopApp> {
  const standing = await readStanding(before.page);
  const entries = await readTable(before.page, 'journal');
  await before.quit();
  expect(readJournalFile(before.folder)).toEqual(entries);
  const after = await start();
  expect(await readStanding(after.page)).toEqual(standing);
  expect(await readTable(after.page, 'journal')).toEqual(entries);
  return after;
}
