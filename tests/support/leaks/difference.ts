import { expect, type Page } from '@playwright/test';
import { goTo } from '../screens';
import { settle } from './channels';
import type { Scene } from './scene';
import { unknownPeople, unmet } from './visits';

/**
 * Whoever asks for somebody by an address must not learn from the answer whether there is somebody: one who is not met
 * yet and one who was never written look the same.
 */
export async function expectNoDifference(scene: Scene): Promise<void> {
  for (const [page, slugs] of [
    ['/character/picard', unmet(scene, 1)],
    ['/card/picard', unmet(scene, 1)],
    ['/person/picard', unknownPeople(scene, 1)],
  ] as const) {
    for (const slug of slugs) {
      // oxlint-disable no-await-in-loop -- one page after the other, in one window
      const answer = await shownAt(scene.page, page, slug);
      expect(answer, `${page}/${slug}`).toEqual(await shownAt(scene.page, page, 'nobody'));
      // oxlint-enable no-await-in-loop
    }
  }
}

async function shownAt(page: Page, beginning: string, slug: string): Promise<{ title: string; shown: string }> {
  await goTo(page, `${beginning}/${slug}`);
  await settle(page);
  const { title, shown } = await page.evaluate(() => ({
    title: document.title,
    // Without what screen readers were told before.
    shown: document.querySelector('[data-screen]')?.outerHTML ?? '',
  }));
  return { title, shown: shown.replaceAll(slug, 'somebody') };
}
