import type { Page } from '@playwright/test';

/**
 * What can be pressed on a page and is not reached by its keys: every visible control that is neither a stop of Tab
 * nor in a group whose stop moves with the arrow keys. Answered as markup, cut short.
 */
export async function notReached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const CONTROLS =
      'a[href], button, input, select, textarea, summary, [tabindex], [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=option], [role=menuitem]';
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.getClientRects().length > 0;
    const isUsable = (element: Element) =>
      !element.matches(':disabled, [aria-hidden=true] *, [inert] *, [data-base-ui-focus-guard]') && isSeen(element);
    const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(isUsable);
    const stops = new Set<Element>();
    const reach = { all, stops, isBack: false };
    Reflect.set(globalThis, 'reach', reach);
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      // The parts of a date are stops of their own inside one field.
      reach.isBack ||= stops.size > 1 && target === [...stops][0];
      stops.add(target);
    });
  });
  // One round of Tab: it ends where it began.
  for (let step = 0; step < 400; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab');
    const isTime = step % 20 === 19;
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (isTime && (await page.evaluate(() => (Reflect.get(globalThis, 'reach') as { isBack: boolean }).isBack))) break;
  }
  return page.evaluate(() => {
    const { all, stops } = Reflect.get(globalThis, 'reach') as { all: HTMLElement[]; stops: Set<Element> };
    const GROUPS =
      'ul, ol, table, [role=group], [role=grid], [role=row], [role=radiogroup], [role=toolbar], [role=tablist], [role=listbox], [role=list], [role=application]';
    const ROWS = '[data-row], [data-episode]';
    const isReached = (element: HTMLElement): boolean => {
      if (stops.has(element)) return true;
      // Radio buttons of one name are one stop.
      if (element instanceof HTMLInputElement && element.type === 'radio')
        return [...stops].some((stop) => stop instanceof HTMLInputElement && stop.name === element.name);
      if (element.tabIndex !== -1) return false;
      // Rows of one page are one stop, also in several lists.
      if (element.closest(ROWS) && [...stops].some((stop) => stop.closest(ROWS))) return true;
      for (let group = element.closest(GROUPS); group; group = group.parentElement?.closest(GROUPS) ?? null)
        if ([...stops].some((stop) => group.contains(stop))) return true;
      return false;
    };
    // What is there to be moved to by a script only is no control.
    const isTarget = (element: HTMLElement) =>
      element.tabIndex === -1 &&
      !element.matches('a[href], button, input, select, textarea, [role]:not([role=region])');
    return (
      all
        // Those of the window are the system's, and have the system's keys.
        .filter((element) => element.closest('[data-window-controls]') === null)
        .filter((element) => element.isConnected && !isTarget(element) && !isReached(element))
        .map((element) => element.outerHTML.slice(0, 160))
    );
  });
}
