// Functions that run in the page: each stands alone, and knows nothing but what it is given.

/**
 * The unwatched episodes that can be clicked without scrolling.
 * @returns {string[]}
 */
export function markable() {
  return [...document.querySelectorAll('[data-episode]')].flatMap((row) => {
    const box = row.querySelector('input[type=checkbox]');
    const ref = row.getAttribute('data-episode');
    if (!(box instanceof HTMLInputElement) || ref === null || box.checked || box.ariaDisabled === 'true') return [];
    const { left, top, width, height } = box.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === box ? [ref] : [];
  });
}

/** The middle of an episode's box. Asked for before every click: a mark may move what stands below it. */
export function placeOf(ref) {
  const box = document.querySelector(`[data-episode="${CSS.escape(ref)}"] input[type=checkbox]`);
  const { left, top, width, height } = box.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether the mark of an episode has got as far as asked, and is solid because it is stored. */
export function stands(ref, checked) {
  const row = document.querySelector(`[data-episode="${CSS.escape(ref)}"]`);
  const box = row?.querySelector('input[type=checkbox]');
  return box instanceof HTMLInputElement && box.checked === checked && !row?.querySelector('svg[class*="pending"]');
}
