import type { Page } from '@playwright/test';
import { PATIENCE } from '../../support/appPatience';
import { expect, test } from '../../support/desktopTest';
import { PAGES } from '../../support/pages';
import { notReached } from '../../support/reach';
import { goTo } from '../../support/screens';
import { fillLibrary } from '../../support/viewing';

test('everything that can be pressed on any page is reached by keys', async ({ start }) => {
  test.setTimeout(PATIENCE.longTest);
  const { page } = await start();
  await fillLibrary(page);
  for (const [route, heading] of PAGES) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { name: heading }).first(), route).toBeVisible();
    expect.soft(await notReached(page), route).toEqual([]);
  }
});

test('at 200 % in a window of 1280 by 800 nothing is lost or cut off at a side', async ({ start }) => {
  test.setTimeout(PATIENCE.longTest);
  const { app, page } = await start({ size: { width: 1280, height: 800 } });
  await fillLibrary(page);
  await app.evaluate(({ webContents }) => {
    for (const one of webContents.getAllWebContents()) one.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
  for (const [route, heading] of PAGES) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { name: heading }).first(), route).toBeVisible();
    expect.soft(await beyondTheSides(page), route).toEqual([]);
    expect.soft(await scrolledAway(page), route).toBe(0);
  }
});

/** How far the window itself can be scrolled: what is reached by a link or the focus would leave an empty strip behind. */
function scrolledAway(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, 100_000);
    return scrollY;
  });
}

/** Controls and texts that stand outside the window's sides and in nothing that scrolls there. */
function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      for (let one = element; one && one !== document.body; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        if ((overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth) return true;
      }
      return false;
    };
    const isOut = (element: Element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && (left < -1 || right > innerWidth + 1);
    };
    return [...document.querySelectorAll('a, button, input, select, textarea, h1, h2, h3, p, li, td, th, label')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => isOut(element) && !scrolls(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
