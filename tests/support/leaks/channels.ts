import type { CDPSession, Page } from '@playwright/test';

/** Everything that a page gives away, by the way it goes. */
export type Seen = Record<'elements' | 'text' | 'fields' | 'addresses' | 'title' | 'tree', string>;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * A session is made once a page: making one costs more than the look itself, and Chromium has been seen to end a page
 * whose session was given back while it went on to another screen.
 */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/**
 * All that the page holds now: its elements with their attributes, the text that stands beside one another though its
 * elements are many, what stands in fields, where it is and what its links name, its title, and what a screen reader is
 * given.
 */
export async function lookAt(page: Page): Promise<Seen> {
  const protocol = await sessionOf(page);
  const [{ nodes }, own] = await Promise.all([
    protocol.send('Accessibility.getFullAXTree'),
    page.evaluate(() => ({
      elements: document.documentElement.outerHTML,
      // Marked letters of a hit are elements of their own: only together are they the word.
      text: document.body.innerText,
      fields: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
        .map((field) => field.value)
        .join('\n'),
      addresses: [location.href, ...[...document.querySelectorAll('a')].map((link) => link.href)].join('\n'),
      title: document.title,
    })),
  ]);
  const spoken = nodes.flatMap((node) => [
    node.name?.value,
    node.description?.value,
    node.value?.value,
    ...(node.properties ?? []).map((property) => property.value.value),
  ]);
  return { ...own, tree: spoken.filter((one) => typeof one === 'string').join('\n') };
}

/** Waits until nothing on the page has changed for a moment: what comes late can tell as much as what comes first. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    ([calm, longest]) =>
      new Promise<void>((resolve) => {
        const stop = () => {
          observer.disconnect();
          clearTimeout(limit);
          resolve();
        };
        // Rows that are still to come say so; when they have come, the page has changed again.
        const rest = () => {
          if (document.querySelector('[data-waiting]') === null) stop();
        };
        let quiet = setTimeout(rest, calm);
        const limit = setTimeout(stop, longest);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(rest, calm);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    [60, 2000] as const,
  );
}
