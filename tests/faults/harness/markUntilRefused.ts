import { expect, type Page } from '@playwright/test';
import { picard } from '../../support/pageLibrary';
import { goTo, markOf, notices } from '../../support/screens';
import { words } from '../../support/words';
import { readRows, worldOf } from './rows';

/** The first episode that is not marked, marked until it is refused; answers what the app says, and of which mark. */
export async function markUntilRefused(page: Page): Promise<{ stored: string[]; sentence: string; refused: string[] }> {
  const watched = new Set(worldOf(await readRows(page)).watched);
  const stored: string[] = [];
  await goTo(page, '/show/picard');
  for (let index = 0; index < 30; index += 1) {
    const [season, number] = [Math.floor(index / 10) + 1, (index % 10) + 1];
    if (watched.has(picard(season, number))) continue;
    const mark = markOf(page, `S${season}E${number}`);
    // Chromium may close its database before a mark is refused: then the window says so in the place of everything.
    const lost = page.getByRole('heading', { name: words.t('problems:libraryLost.title') });
    const refused = notices(page)
      .getByText(/^(Not|Perhaps not) stored/)
      .or(lost);
    await mark.click({ timeout: 20_000 }).catch(async (cause: unknown) => {
      if ((await lost.count()) === 0) throw cause;
    });
    await expect(async () => {
      if ((await refused.count()) > 0) return;
      expect(await page.locator('svg[class*="pending"]').count()).toBe(0);
      expect(await mark.isChecked({ timeout: 100 })).toBe(true);
    }).toPass({ timeout: 60_000 });
    const episode = picard(season, number);
    if ((await refused.count()) > 0)
      return { stored, sentence: (await refused.first().textContent()) ?? '', refused: [episode] };
    stored.push(episode);
  }
  return { stored, sentence: '', refused: [] };
}
