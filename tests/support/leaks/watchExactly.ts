import { expect, type Page } from '@playwright/test';
import { watchedEpisodes } from '../pageLibrary';
import { goTo, markOf, notices } from '../screens';
import { words } from '../words';

/** Marks and unmarks, one by one on the page of Picard, until just these episodes are watched. */
export async function watchExactly(page: Page, wanted: ReadonlySet<string>): Promise<void> {
  const isExact = async () => {
    const watched = new Set(await watchedEpisodes(page));
    return watched.size === wanted.size && [...wanted].every((one) => watched.has(one));
  };
  await goTo(page, '/show/picard');
  await expect(markOf(page, 'S3E10').first()).toBeAttached();
  if (!(await isExact())) {
    await page.evaluate(
      async ([refs]) => {
        for (const row of document.querySelectorAll<HTMLElement>('[data-episode]')) {
          const mark = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
          if (mark === null || mark.checked === refs.includes(row.dataset['episode'] ?? '')) continue;
          mark.click();
          // oxlint-disable-next-line no-await-in-loop -- one mark after the other, as fingers do
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      },
      [[...wanted]] as const,
    );
  }
  await expect.poll(isExact).toBe(true);
  await dismissNotices(page);
}

/** What a notice says was inside the horizon when it was said; by now it may not be. */
async function dismissNotices(page: Page): Promise<void> {
  const close = notices(page).getByRole('button', { name: words.t('close') });
  await expect(async () => {
    await close.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
    await expect(close).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
}
