/** A window that nobody sees paints no frames: what waits for one does not wait longer than this, in milliseconds. */
const UNSEEN = 100;

/** Comes once what was changed before has been painted: at the second frame from now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        clearTimeout(unseen);
        resolve();
      });
    });
  });
}
