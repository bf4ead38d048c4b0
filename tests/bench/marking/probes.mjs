// Functions that run in the page and stay there. Each puts what it sees into `window.bench`.

/** Says of every real click when it was made and when the second animation frame after it began. */
export function watchFrames() {
  const seen = (window.bench ??= {});
  seen.clicks = [];
  const watch = (event) => {
    if (!event.isTrusted) return;
    const click = { at: event.timeStamp, painted: NaN, shown: false };
    const box = event.target instanceof HTMLInputElement ? event.target : null;
    seen.clicks.push(click);
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        click.painted = performance.now();
        click.shown = box?.checked ?? true;
      });
    });
  };
  // The first to hear it, so that what the page does with it comes after.
  addEventListener('click', watch, { capture: true });
}

/** Says of every writing transaction over the journal when it was complete. */
export function watchTransactions() {
  const seen = (window.bench ??= {});
  seen.transactions = [];
  const known = new WeakSet();
  // Dexie keeps the function that begins a transaction from the time it opened the database; this one it looks up.
  const { objectStore } = IDBTransaction.prototype;
  IDBTransaction.prototype.objectStore = function withWatching(name) {
    if (!known.has(this) && this.mode === 'readwrite' && this.objectStoreNames.contains('journal')) {
      known.add(this);
      const entry = { begun: performance.now(), durability: this.durability, complete: NaN };
      seen.transactions.push(entry);
      const complete = (event) => {
        if (event.target === this) entry.complete = performance.now();
      };
      // On its way down to the transaction, where Dexie listens first and starts all that depends on the rows.
      this.db.addEventListener('complete', complete, { capture: true });
    }
    return objectStore.call(this, name);
  };
}

/** Says when the mark that was clicked last stood solid, which it does once it is acknowledged. */
export function watchSolid() {
  const seen = (window.bench ??= {});
  seen.solid = [];
  const watch = (event) => {
    const row = event.isTrusted && event.target instanceof Element ? event.target.closest('[data-episode]') : null;
    if (row === null) return;
    const entry = { at: event.timeStamp, solid: NaN };
    seen.solid.push(entry);
    let wasPending = false;
    const observer = new MutationObserver(() => {
      const isPending = row.querySelector('svg[class*="pending"]') !== null;
      if (wasPending && !isPending) {
        entry.solid = performance.now();
        observer.disconnect();
      }
      wasPending = isPending;
    });
    observer.observe(row, { subtree: true, attributes: true, childList: true });
  };
  // Before the page hears it: it paints the mark as pending in the event itself.
  addEventListener('click', watch, { capture: true });
}
