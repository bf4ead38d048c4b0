// Functions that run in the page.

/** Goes to the page of search; its field has the focus then. */
export function openSearchPage() {
  location.hash = '#/search';
  return true;
}

/** Whether something stands ready for typing. */
export const isField = () => document.activeElement instanceof HTMLInputElement && document.activeElement.value === '';

/** Whether results stand on the page. */
export const hasResults = () =>
  document.querySelectorAll('main [role=group] li a[href^="#"], [role=dialog] [role=option]').length > 0;

/**
 * Notes of every key when it was pressed and when the page had drawn the answer of the search to the text that stood
 * in the field then. The answer is the worker's, for that very text; the frame that shows it is over when a message
 * comes that was posted in it.
 */
export function watchTyping() {
  const seen = (window.bench ??= {});
  seen.keys = [];
  const asked = new Map();
  const Own = window.Worker;
  const drawn = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin to name
      port2.postMessage(null);
    });
  window.Worker = class extends Own {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        const text = asked.get(data?.id);
        if (text === undefined) return;
        const key = seen.keys.findLast((one) => one.text === text && Number.isNaN(one.answered));
        if (!key) return;
        key.answered = performance.now();
        drawn(() => {
          key.drawn = performance.now();
          seen.tell?.();
        });
      });
    }
    postMessage(message, ...rest) {
      if (message?.type === 'APPLY' && message.path.at(-1) === 'answer') {
        asked.set(message.id, message.argumentList[0].value.text);
      }
      return super.postMessage(message, ...rest);
    }
  };
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.ctrlKey || event.key.length !== 1) return;
      const text = `${document.activeElement?.value ?? ''}${event.key}`;
      seen.keys.push({ text, at: event.timeStamp, answered: NaN, drawn: NaN });
    },
    { capture: true },
  );
}

/**
 * What the key took that made the text in the field this one, in milliseconds, once its answer is drawn; null where that does
 * not come. The page tells it by itself: to ask it again and again would be work of its thread as well.
 */
export function untilDrawn(text, patience) {
  const seen = window.bench;
  return new Promise((resolve) => {
    const late = setTimeout(resolve, patience, null);
    seen.tell = () => {
      const key = seen.keys.at(-1);
      if (key?.text !== text || Number.isNaN(key.drawn)) return;
      clearTimeout(late);
      resolve({ answered: key.answered - key.at, drawn: key.drawn - key.at });
    };
    seen.tell();
  });
}
