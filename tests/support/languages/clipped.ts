import type { Page } from '@playwright/test';

/** Every text of the interface that is cut off where it stands, with the words that it begins with. */
export async function clippedTexts(page: Page, texts: readonly string[] | 'marked'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const known = wanted === 'marked' ? null : new Set(wanted);
    // Pseudo-languages mark the words of the interface; what packs and viewers say may be cut off, with dots.
    const isOurs = (text: string) => (known === null ? /[[\]\u200f]/.test(text) : known.has(text.trim()));
    const clips = (element: Element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const isForReadersOnly = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1;
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      // The head of the window says once more where one is, as far as there is room.
      if (parent?.closest('header [aria-hidden]')) continue;
      if (parent === null || !isOurs(text) || !parent.checkVisibility({ opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      for (let around: Element | null = parent; around !== null; around = around.parentElement) {
        if (isForReadersOnly(around) || scrolls(around)) break;
        if (!clips(around)) continue;
        const { left, right } = around.getBoundingClientRect();
        if (boxes.some((box) => box.left < left - 1.5 || box.right > right + 1.5)) found.add(text.trim());
        break;
      }
      // What stands out of the window on either side cannot be read either.
      if (boxes.some((box) => box.width > 1 && (box.left < -1.5 || box.right > innerWidth + 1.5))) {
        const inScroller = (() => {
          for (let around: Element | null = parent; around !== null; around = around.parentElement)
            if (scrolls(around)) return true;
          return false;
        })();
        if (!inScroller && !isForReadersOnly(parent)) found.add(text.trim());
      }
    }
    return [...found];
  }, texts);
}
