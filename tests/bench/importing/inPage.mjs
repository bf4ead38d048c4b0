// Functions that run in the page.

/** Opens the page of imports. Answers once it takes files. */
export function openImports() {
  location.hash = '#/import';
  return true;
}

export const takesFiles = () => document.querySelector('input[data-import="files"]') !== null;

/** The button that applies what was rehearsed, once the report stands. */
export function canApply() {
  return [...document.querySelectorAll('button')].some((button) => /^Import [\d,]+ row/.test(button.textContent ?? ''));
}

export function apply() {
  const button = [...document.querySelectorAll('button')].find((one) =>
    /^Import [\d,]+ row/.test(one.textContent ?? ''),
  );
  button?.click();
}

/** Milliseconds from the first write of the last import to the moment at which it counts; null before. */
export async function tookToApply() {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('watchbill');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const rows = await new Promise((resolve) => {
    const request = database.transaction('imports').objectStore('imports').getAll();
    request.addEventListener('success', () => resolve(request.result));
  });
  database.close();
  const last = rows.find((row) => row.state === 'applied');
  return last ? { took: last.endedAt - last.beganAt, plays: last.counts.plays, rows: last.counts.rows } : null;
}

/**
 * Writes the same rows again into an empty database of the same stores and indexes: strict transactions of 2,000 rows,
 * one store after the other, and nothing else. Milliseconds for the writing alone.
 */
export async function writeRaw() {
  const opened = (name, upgrade) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('upgradeneeded', () => upgrade?.(opening.result));
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
  const STORES = ['identities', 'plays', 'ownShows', 'shows', 'seasons', 'episodes', 'outlines', 'progress', 'shelves'];
  const BY_SHOW = ['outlines', 'progress', 'shelves'];
  const source = await opened('watchbill');
  const shapes = STORES.map((name) => {
    const store = source.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { index, keyPath, multiEntry, unique };
    });
    return { name, keyPath: store.keyPath, indexes };
  });
  const raw = await opened('watchbill-bench-import', (database) => {
    for (const { name, keyPath, indexes } of shapes) {
      const store = database.createObjectStore(name, { keyPath });
      for (const { index, ...rest } of indexes) store.createIndex(index, rest.keyPath, rest);
    }
  });
  let took = 0;
  let rows = 0;
  for (const name of STORES) {
    let last = null;
    for (;;) {
      const range = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const chunk = await new Promise((resolve) => {
        const request = source.transaction(name).objectStore(name).getAll(range, 2_000);
        request.addEventListener('success', () => resolve(request.result));
      });
      const end = chunk.at(-1);
      if (end === undefined) break;
      last = end[BY_SHOW.includes(name) ? 'show' : 'id'];
      const from = performance.now();
      await new Promise((resolve, reject) => {
        const transaction = raw.transaction(name, 'readwrite', { durability: 'strict' });
        const store = transaction.objectStore(name);
        for (const row of chunk) store.add(row);
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
      took += performance.now() - from;
      rows += chunk.length;
    }
  }
  source.close();
  raw.close();
  indexedDB.deleteDatabase('watchbill-bench-import');
  return { took, rows };
}
