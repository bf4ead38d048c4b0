import type { Page } from '@playwright/test';
import type { Step } from './plan';

/**
 * Has the page do the steps one after the other, each as soon as the one before is solid: acknowledged. `acknowledged`
 * hears how many are. Answers when all are done; a page that goes away meanwhile is what this is for.
 */
export async function pressAll(page: Page, steps: readonly Step[], acknowledged: (count: number) => void) {
  await page.exposeFunction('faultsAcknowledged', acknowledged);
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
    for (const [index, { press, episodes, checked }] of todo.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a viewer does it
      const target = await until<HTMLElement>(JSON.stringify(press), () =>
        'episode' in press
          ? boxOf(press.episode)
          : document.querySelector<HTMLElement>(`button[aria-label="${press.button}"]`),
      );
      target.click();
      // Painted and still hollow comes first; nobody waits for the disk to do that.
      // oxlint-disable-next-line no-await-in-loop -- as above
      await until(
        `the boxes of ${JSON.stringify(press)}, which are ${episodes.map((one) => boxOf(one)?.checked).join()}, with ${document.body.innerText.slice(-800)}`,
        () => episodes.every((episode) => boxOf(episode)?.checked === checked),
      );
      // oxlint-disable-next-line no-await-in-loop -- as above
      await until('solid', () => document.querySelector('svg[class*="pending"]') === null);
      if (!episodes.every((episode) => boxOf(episode)?.checked === checked))
        throw new Error(`This was refused: ${JSON.stringify(press)}`);
      // Not waited for: what is told too late was not told.
      void tell(index + 1);
    }
  }, plain);
}
