import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Invisible stops that hold the focus inside a menu: whoever gets there is sent on at once, so nobody is there. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]';

/** An open menu belongs to its button and stands outside the landmarks on purpose, as dialogs do, which axe knows. */
const isMenuOutside = (rule: string, html: string) => rule === 'region' && html.includes('role="menu"');

/** Every rule that axe has, best practices too; or those about colours alone, where a page differs in nothing else. */
export type Looked = 'whole' | 'colours';

/** Whether nothing is fading or moving: colours half way are nobody's. What turns for ever is not waited for. */
const isAtRest = () =>
  document
    .getAnimations()
    .every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity);

/** axe finds nothing on the page as it stands, once it has come to rest. */
export async function expectAccessible(page: Page, where: string, looked: Looked = 'whole'): Promise<void> {
  await page.waitForFunction(isAtRest);
  // Electron cannot open the page in which newer axe puts its results together.
  const builder = new AxeBuilder({ page }).exclude(FOCUS_GUARDS).setLegacyMode(true);
  if (looked === 'colours') builder.withRules(['color-contrast', 'link-in-text-block']);
  // Of WCAG 2.2, and off by itself: targets of 24 pixels, or as much room around them.
  else builder.options({ rules: { 'target-size': { enabled: true } } });
  const { violations, passes } = await builder.analyze();
  expect(passes.length, `${where}: axe looked at nothing`).toBeGreaterThan(looked === 'colours' ? 0 : 5);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !isMenuOutside(id, node.html))
      .map(
        (node) => `${id} (${help}): ${node.html.slice(0, 200)} | ${(node.failureSummary ?? '').replaceAll('\n', ' ')}`,
      ),
  );
  // Softly: one run tells about every screen.
  expect.soft(found, `${where}: axe`).toEqual([]);
}
