import { setTimeout as pause } from 'node:timers/promises';

/**
 * Nothing is attached before this many milliseconds have gone by: a page that is watched starts slower.
 */
const UNWATCHED = 2500;

/**
 * Waits until an application has painted its first screen. Milliseconds from the spawn to its mark `ready`.
 * @param {import('./application.mjs').Application} application
 * @returns {Promise<{ page: import('./page.mjs').Page, afterStart: number }>} the page stays attached
 */
export async function untilReady(application) {
  await pause(UNWATCHED);
  const page = await application.attach();
  const readyAt = await page.until(() => {
    const [mark] = performance.getEntriesByName('ready');
    return mark && performance.timeOrigin + mark.startTime;
  });
  return { page, afterStart: readyAt - application.startedAt };
}
