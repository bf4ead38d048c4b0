import { desktop } from './desktop';

let isMarked = false;
const waiting: (() => void)[] = [];

/**
 * Says that the first screen stands there with its data, once in the life of a window. The mark is set after two
 * frames: the first one takes the data into the page, the second one follows when it has been painted.
 */
export function markReady(): void {
  if (isMarked) return;
  isMarked = true;
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      performance.mark('ready');
      // Only a picture and a measurement wait for it; if nobody hears it, nothing is wrong.
      void desktop.request('app:ready', undefined);
      for (const work of waiting.splice(0)) work();
    });
  });
}

/** Whether the first screen of this window stands. */
export const isReady = (): boolean => performance.getEntriesByName('ready').length > 0;

/** Puts off what the first screen does not need. */
export function afterReady(work: () => void): void {
  if (isReady()) work();
  else waiting.push(work);
}
