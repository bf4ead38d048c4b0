import type { Page } from '@playwright/test';
import { expectNotice, goTo, markOf } from './screens';
import { words } from './words';

/** Watches, rates and skips some things, so that every screen has something to show. */
export async function fillLibrary(page: Page): Promise<void> {
  await goTo(page, '/show/picard');
  await page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 1' }) }).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: '10 *' }));
  await markOf(page, 'S2E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S2 E1*' }));
  await markOf(page, 'S2E1').press('8');
  await expectNotice(page, words.t('marking:stored.rated', { what: 'S2 E1*', value: 8 }));
  await markOf(page, 'S2E3').press('s');
  await expectNotice(page, words.t('marking:stored.skipped', { what: 'S2 E3*' }));
  await goTo(page, '/show/tng');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
}
