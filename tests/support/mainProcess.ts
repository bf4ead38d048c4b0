import type { ElectronApplication } from '@playwright/test';

type Asks = { evaluate: (asked: unknown, argument?: unknown) => Promise<unknown> };

/** What a question fails with whose answer V8 took away before it was sent. */
const TAKEN_AWAY = 'garbage collected';

/**
 * Has the main process answer every question with a promise of its own. Where the answer is a plain value, Playwright has V8's inspector wrap it in
 * a promise that only a weak handle holds, and a collection in that moment takes it away: of 4,000 plain answers 660 were lost while the main
 * process collected all the time, and of 4,000 that came from asynchronous functions none.
 */
export function answerByPromise(app: ElectronApplication): void {
  wrap(app);
  const windowOf = app.browserWindow.bind(app);
  app.browserWindow = async (page) => {
    // This one Playwright asks by itself, and to ask it again changes nothing.
    const window = await windowOf(page).catch((error: unknown) => {
      if (!String(error).includes(TAKEN_AWAY)) throw error;
      return windowOf(page);
    });
    wrap(window);
    return window;
  };
}

function wrap(asked: object): void {
  const own = asked as Asks;
  const evaluate = own.evaluate.bind(own);
  own.evaluate = (question, argument) => evaluate(asynchronous(question), argument);
}

/** Playwright sends the text of a function. */
function asynchronous(question: unknown): unknown {
  if (typeof question !== 'function') throw new TypeError('The main process is asked by functions.');
  const text = `async (...given) => (${String(question)})(...given)`;
  return Object.assign(() => undefined, { toString: () => text });
}
