import type { Page } from '@playwright/test';
import type { Step } from './plan';

/** Has the page do the steps, and waits for the last. */
export async function pressAll(page: Page, steps: readonly Step[], acknowledged: (count: number) => void) {
  await hearAcknowledged(page, acknowledged);
  await pressSteps(page, steps);
}

/**
 * Lets the page say how many steps are acknowledged. Before anything is killed: Playwright falls over a page that goes
 * away in the middle of this.
 */
export async function hearAcknowledged(page: Page, acknowledged: (count: number) => void): Promise<void> {
  await page.exposeFunction('faultsAcknowledged', acknowledged);
}

/**
 * Has the page do the steps one after the other, each as soon as the one before is solid: acknowledged. Answers when all
 * are done; a page that goes away meanwhile is what this is for.
 */
export async function pressSteps(page: Page, steps: readonly Step[]): Promise<void> {
  const plain = steps.map(({ press, episodes, checked }) => ({ press, episodes, checked }));
  await page.evaluate(async (todo) => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
    const until = async <T>(what: string, look: () => T | null | false): Promise<T> => {
      const patience = performance.now() + 20_000;
      for (;;) {
        const found = look();
        if (found) return found;
        if (performance.now() > patience) throw new Error(`This never came: ${what}`);
        // oxlint-disable-next-line no-await-in-loop -- waiting is what this is for
        await pause();
      }
    };
    const boxOf = (episode: string) =>
      document.querySelector<HTMLInputElement>(`[data-episode="${episode}"] input[type=checkbox]`);
    const tell = Reflect.get(globalThis, 'faultsAcknowledged') as (count: number) => Promise<void>;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [index, { press, episodes, checked }] of todo.entries()) {
      const asWanted = () => episodes.every((episode) => boxOf(episode)?.checked === checked);
      // A list may still be reading what was marked before: nobody presses what does not show yet what they would change.
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a viewer does it
      const target = await until<HTMLElement>(JSON.stringify(press), () =>
        'button' in press
          ? document.querySelector<HTMLElement>(`button[aria-label="${press.button}"]`)
          : boxOf(press.episode)?.checked === !checked && boxOf(press.episode),
      );
      target.click();
      // Painted in the next frame, hollow; solid is what counts.
      // oxlint-disable-next-line no-await-in-loop -- as above
      await frame();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await until(`solid ${JSON.stringify(press)}`, () => document.querySelector('svg[class*="pending"]') === null);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await until(`on the screen ${JSON.stringify(press)}`, asWanted);
      // Not waited for: what is told too late was not told.
      void tell(index + 1);
    }
  }, plain);
}
