import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/ipc/preferences';

/** Invisible stops that hold the focus inside a menu: whoever gets there is sent on at once, so nobody is there. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]';

/** An open menu belongs to its button and stands outside the landmarks on purpose, as dialogs do, which axe knows. */
const isMenuOutside = (rule: string, html: string) => rule === 'region' && html.includes('role="menu"');

/** Every rule that axe has, best practices too; or those about colours alone, where a page differs in nothing else. */
type Looked = 'whole' | 'colours';

type Looks = Pick<Preferences, 'theme' | 'contrast'>;

/** Looks differ in colours alone: a page is looked at whole in the first of them. */
const LOOKS: readonly [Looks, ...Looks[]] = [
  { theme: 'light', contrast: 'system' },
  { theme: 'dark', contrast: 'system' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
];

/** Without motion: axe would measure the colours of something that is still fading in. */
export const FIRST_LOOKS: Preferences = { ...DEFAULT_PREFERENCES, ...LOOKS[0], motion: 'reduced' };

/** Whether nothing is fading or moving: colours half way are nobody's. What turns for ever is not waited for. */
const isAtRest = () =>
  document
    .getAnimations()
    .every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity);

/** axe finds nothing on the page as it stands, once it has come to rest. */
export async function expectAccessible(page: Page, where: string, looked: Looked = 'whole'): Promise<void> {
  await page.waitForFunction(isAtRest);
  // A page keeps axe until it is loaded anew: reading it again, twice for each look, took a fifth of the time.
  const hasAxe = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder({ page, ...(hasAxe && { axeSource: 'void 0' }) });
  // Electron cannot open the page in which newer axe puts its results together.
  builder.exclude(FOCUS_GUARDS).setLegacyMode(true);
  const rules = looked === 'colours' ? ['color-contrast', 'link-in-text-block'] : undefined;
  builder.options({
    // Everything that passes would be described as well: most of the time that axe takes.
    resultTypes: ['violations'],
    ...(rules === undefined
      ? // Of WCAG 2.2, and off by itself: targets of 24 pixels, or as much room around them.
        { rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: rules } }),
  });
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

/**
 * axe finds nothing on the page as it stands, light and dark, with and without high contrast. The page hears of each
 * look as it would from another window, and must have been started with `FIRST_LOOKS`, and `also` what else was chosen.
 */
export async function expectAccessibleInAllLooks(
  page: Page,
  where: string,
  also: Partial<Preferences> = {},
): Promise<void> {
  const [first, ...others] = LOOKS;
  await expectAccessible(page, `${where}, ${nameOf(first)}`);
  for (const looks of others) {
    // oxlint-disable no-await-in-loop -- one after the other, on one page
    await show(page, { ...also, ...looks });
    await expectAccessible(page, `${where}, ${nameOf(looks)}`, 'colours');
    // oxlint-enable no-await-in-loop
  }
  await show(page, { ...also, ...first });
}

const nameOf = ({ theme, contrast }: Looks) => (contrast === 'more' ? `${theme}, high contrast` : theme);

async function show(page: Page, looks: Looks & Partial<Preferences>): Promise<void> {
  await page.evaluate(
    (preferences) => {
      const channel = new BroadcastChannel('watchbill-preferences');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      channel.postMessage(preferences);
      channel.close();
    },
    { ...FIRST_LOOKS, ...looks },
  );
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', looks.theme);
  await (looks.contrast === 'more'
    ? expect(root).toHaveAttribute('data-contrast', 'more')
    : expect(root).not.toHaveAttribute('data-contrast'));
}
