// Functions that run in the page: the limit that the way of a mark to the disk is measured against.

/** Makes a database beside the library's, for raw puts. */
export async function openRaw() {
  const opened = indexedDB.open('watchbill-bench-raw', 1);
  opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('rows', { keyPath: 'id' }));
  window.rawDatabase = await new Promise((resolve, reject) => {
    opened.addEventListener('success', () => resolve(opened.result));
    opened.addEventListener('error', () => reject(opened.error));
  });
}

/** One strict put of a small row, and nothing else: milliseconds until its transaction is complete. */
export function putRaw() {
  const row = { id: crypto.randomUUID(), show: crypto.randomUUID(), at: Date.now(), state: 'live' };
  const from = performance.now();
  const transaction = window.rawDatabase.transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put(row);
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(performance.now() - from));
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/** The same put in the handler of a real click, counted like a mark: from the click to its transaction's end. */
export function putRawAtNextClick() {
  const seen = (window.bench ??= {});
  seen.clickedPut = NaN;
  const put = (event) => {
    if (!event.isTrusted) return;
    const transaction = window.rawDatabase.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id: crypto.randomUUID(), at: Date.now(), state: 'live' });
    transaction.addEventListener('complete', () => {
      seen.clickedPut = performance.now() - event.timeStamp;
    });
  };
  addEventListener('click', put, { capture: true, once: true });
}
