/** Where the list of completions stands, in CSS pixels from the top left of the field. */
export type CaretPlace = { x: number; y: number; height: number };

/**
 * Where a place of the text is drawn. `mirror` holds the same text in the same type as the field: a field itself does
 * not tell where its letters are.
 */
export function caretPlace(mirror: HTMLElement, offset: number): CaretPlace {
  const range = rangeAt(mirror, offset);
  const box = mirror.getBoundingClientRect();
  const rect = range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? box;
  return { x: rect.left - box.left, y: rect.top - box.top, height: rect.height };
}

function rangeAt(root: HTMLElement, offset: number): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      // One letter wide: an empty range is nowhere at the end of a line.
      range.setEnd(node, left + 1);
      return range;
    }
    left -= length;
  }
  return null;
}
