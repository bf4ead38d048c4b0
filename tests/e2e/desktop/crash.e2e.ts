import type { Page } from '@playwright/test';
import { PATIENCE } from '../../support/appPatience';
import { readJournalFile } from '../../support/dataFolder';
import { expect, test } from '../../support/desktopTest';
import { picard, readTable, watchedEpisodes } from '../../support/pageLibrary';
import { processesOn } from '../../support/processes';
import { goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

/** Three of Picard's seasons have ten episodes each. */
const place = (index: number) => ({ season: Math.floor(index / 10) + 1, number: (index % 10) + 1 });
const codeOf = (index: number) => `S${place(index).season}E${place(index).number}`;
const idOf = (index: number) => picard(place(index).season, place(index).number);
const marksIn = (folder: string) => readJournalFile(folder).filter((entry) => entry.action.type === 'mark');

/** Resolves in the moment in which the page says that something is stored: no question and answer in between. */
function storedSoon(page: Page): Promise<void> {
  const said = words.t('marking:stored.plain', { what: '' }).trim();
  return page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!document.body.textContent.includes(text)) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    said,
  );
}

test('25 times killed right after an acknowledged mark: none is lost', async ({ start, usedFolder }) => {
  test.setTimeout(PATIENCE.longTest);
  const acknowledged: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    const { page, kill } = await start();
    expect(await watchedEpisodes(page), `start ${round + 1}`).toEqual(acknowledged);
    await goTo(page, '/show/picard');
    const mark = markOf(page, codeOf(round));
    const stored = storedSoon(page);
    await (round % 2 === 0 ? mark.click() : mark.press('Space'));
    await stored;
    await kill();
    acknowledged.push(idOf(round));
    // As the kill has left it, before any start could mend it.
    expect(marksIn(usedFolder), 'the journal file has what was acknowledged').toHaveLength(round + 1);
    await expect.poll(() => processesOn(usedFolder), 'every process has ended').toEqual([]);
  }
  const { page } = await start();
  expect(await watchedEpisodes(page)).toEqual(acknowledged);
  await goTo(page, '/show/picard');
  for (const index of [0, 9, 10, 24]) await expect(markOf(page, codeOf(index))).toBeChecked();
  await expect(markOf(page, codeOf(25))).not.toBeChecked();
});

test('killed in the middle of a mark, it is there as a whole or not at all', async ({ start, usedFolder }) => {
  for (const [round, delay] of [0, 2, 5, 10, 20].entries()) {
    const { page, kill } = await start();
    await goTo(page, '/show/picard');
    await markOf(page, codeOf(round)).focus();
    // Not waited for: the kill comes while it is on its way.
    const pressed = page.keyboard.press('Space').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kill();
    await pressed;

    const after = await start();
    const [plays, journal] = await Promise.all([watchedEpisodes(after.page), readTable(after.page, 'journal')]);
    const marked = journal.filter((entry) => entry.action.type === 'mark');
    expect(plays, 'plays and journal agree').toHaveLength(marked.length);
    // What the kill kept out of the file is written at the next start.
    await expect.poll(() => readJournalFile(usedFolder)).toEqual(journal);
    await after.quit();
  }
});
