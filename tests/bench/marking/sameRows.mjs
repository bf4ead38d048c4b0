// Functions that run in the page: the rows that a mark writes, put once more by nothing but the database.

/** Keeps every row that is written to the library from now on, with its store, in the order of writing. */
export function keepRows() {
  const seen = (window.bench ??= {});
  seen.rows = [];
  const { put, add } = IDBObjectStore.prototype;
  const keeping = (own) =>
    function withKeeping(value, ...rest) {
      if (this.transaction.db.name === 'watchbill') seen.rows.push([this.name, structuredClone(value)]);
      return own.call(this, value, ...rest);
    };
  IDBObjectStore.prototype.put = keeping(put);
  IDBObjectStore.prototype.add = keeping(add);
  seen.endKeeping = () => Object.assign(IDBObjectStore.prototype, { put, add });
}

/** How many were kept. From now on nothing is watched any more. */
export function endKeepingRows() {
  window.bench.endKeeping();
  return window.bench.rows.length;
}

/** Makes an empty database with the stores of the kept rows, and their indexes. */
export async function openForRows() {
  const opened = (name, upgrade) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('upgradeneeded', () => upgrade?.(opening.result));
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
  const source = await opened('watchbill');
  const names = [...new Set(window.bench.rows.map(([name]) => name))];
  const shapes = names.map((name) => {
    const store = source.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { index, keyPath, multiEntry, unique };
    });
    return { name, keyPath: store.keyPath, indexes };
  });
  source.close();
  const raw = await opened('watchbill-bench-rows', (database) => {
    for (const { name, keyPath, indexes } of shapes) {
      const store = database.createObjectStore(name, { keyPath });
      for (const { index, ...rest } of indexes) store.createIndex(index, rest.keyPath, rest);
    }
  });
  window.bench.putRows = () => {
    const transaction = raw.transaction(names, 'readwrite', { durability: 'strict' });
    for (const [name, row] of window.bench.rows) transaction.objectStore(name).put(row);
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(performance.now()));
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  };
  window.bench.clearRows = () => {
    const transaction = raw.transaction(names, 'readwrite', { durability: 'strict' });
    for (const name of names) transaction.objectStore(name).clear();
    return new Promise((resolve) => {
      transaction.addEventListener('complete', () => resolve(true));
    });
  };
}

/** Milliseconds of one strict transaction with all of them, counted from its call. */
export async function putRows() {
  await window.bench.clearRows();
  const from = performance.now();
  return (await window.bench.putRows()) - from;
}

/** The same in the handler of a real click, counted like a mark: from the click to the end of the transaction. */
export async function putRowsAtNextClick() {
  const seen = window.bench;
  await seen.clearRows();
  seen.clickedPut = null;
  const put = (event) => {
    if (!event.isTrusted) return;
    seen.clickedPut = seen.putRows().then((complete) => complete - event.timeStamp);
  };
  addEventListener('click', put, { capture: true, once: true });
}

/** What the click took; waits for it. */
export function clickedPut() {
  return window.bench.clickedPut;
}
