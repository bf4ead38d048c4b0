// Functions that run in the page: each stands alone, and knows nothing but what it is given.

/**
 * The unwatched episodes that can be clicked without scrolling, with the middle of their boxes.
 * @returns {{ ref: string, x: number, y: number }[]}
 */
export function markable() {
  return [...document.querySelectorAll('[data-episode]')].flatMap((row) => {
    const box = row.querySelector('input[type=checkbox]');
    const ref = row.getAttribute('data-episode');
    if (!(box instanceof HTMLInputElement) || ref === null || box.checked || box.ariaDisabled === 'true') return [];
    const { left, top, width, height } = box.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return document.elementFromPoint(x, y) === box ? [{ ref, x, y }] : [];
  });
}

/** Whether the mark of an episode has got as far as asked: shown at all, or solid because it is stored. */
export function stands({ ref, checked }) {
  const row = document.querySelector(`[data-episode="${CSS.escape(ref)}"]`);
  const box = row?.querySelector('input[type=checkbox]');
  return box instanceof HTMLInputElement && box.checked === checked && !row?.querySelector('svg[class*="pending"]');
}
