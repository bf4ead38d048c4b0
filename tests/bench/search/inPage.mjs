// Functions that run in the page: each stands alone, and knows nothing but what it is given.

/** Keeps hold of the workers that the app starts from now on, so that one of them can be asked directly. */
export function watchWorkers() {
  const Own = window.Worker;
  window.bench = { workers: [] };
  window.Worker = class extends Own {
    constructor(...args) {
      super(...args);
      window.bench.workers.push(this);
    }
  };
}

/** Asks for the palette, as its key does: the app starts the search with it. */
export function askForPalette() {
  const key = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', key));
  return true;
}

export const hasWorker = () => window.bench.workers.length > 0;

/** Marks every season of the show that is open. */
export function markSeasons() {
  for (const button of document.querySelectorAll('button')) if (button.textContent === 'Mark season') button.click();
}

/** How many episodes of it are marked, and stored. */
export function countMarked() {
  const marked = document.querySelectorAll('[data-episode] input[type=checkbox]:checked').length;
  return document.querySelector('svg[class*="pending"]') === null ? marked : 0;
}

/**
 * Milliseconds of each question, there and back, and of a call without any work before it. Both are messages as
 * comlink writes them.
 */
export async function askAll(questions, limit) {
  const worker = window.bench.workers.at(-1);
  let last = 0;
  const call = (path, argument) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = `bench ${last}`;
      const hear = ({ data }) => {
        if (data.id !== id) return;
        worker.removeEventListener('message', hear);
        if (data.type === 'HANDLER') reject(new Error(JSON.stringify(data.value)));
        else resolve(data.value);
      };
      worker.addEventListener('message', hear);
      const argumentList = argument === undefined ? [] : [{ type: 'RAW', value: argument }];
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ id, type: 'APPLY', path: [path], argumentList });
    });
  const timed = async (path, argument) => {
    const begun = performance.now();
    const answer = await call(path, argument);
    return { time: performance.now() - begun, answer };
  };
  const [asked, empty] = [[], []];
  let hits = 0;
  for (const text of questions) {
    empty.push((await timed('ping')).time);
    const { time, answer } = await timed('answer', { text, limit, seq: 0, revision: 0 });
    asked.push(time);
    hits += answer.groups.length;
  }
  return { asked, empty, hits };
}
