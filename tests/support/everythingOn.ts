import type { Page } from '@playwright/test';
import { sessionOf } from './leaks/channels';

/** All that a page holds: its elements with their attributes, fields, title, and what a screen reader is given. */
export async function everythingOn(page: Page): Promise<string> {
  const protocol = await sessionOf(page);
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const spoken = nodes.flatMap((node) => [node.name?.value, node.description?.value, node.value?.value]);
  const typed = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  );
  return [await page.content(), await page.title(), ...typed, ...spoken].join('\n').replaceAll('&amp;', '&');
}
