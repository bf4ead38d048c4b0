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
    Reflect.set(globalThis, 'reach', { all, stops });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) stops.add(target);
    });
  });
  await tabUntilNothingNew(page);
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

/**
 * A whole round of Tab: over when as many again lead nowhere new. Where it began says nothing: at the end of the
 * document the focus goes by way of the main process to its beginning, and a Tab pressed meanwhile takes it there too.
 */
async function tabUntilNothingNew(page: Page): Promise<void> {
  const AT_ONCE = 20;
  const MOST = 400;
  let known = -1;
  for (let pressed = 0; pressed < MOST; pressed += AT_ONCE) {
    for (let step = 0; step < AT_ONCE; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press('Tab');
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    const count = await page.evaluate(() => (Reflect.get(globalThis, 'reach') as { stops: Set<Element> }).stops.size);
    if (count === known) return;
    known = count;
  }
}
