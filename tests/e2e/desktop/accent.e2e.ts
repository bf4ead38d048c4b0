import type { Locator } from '@playwright/test';
import { expectAccessibleInAllLooks, FIRST_LOOKS } from '../../support/axe';
import { lightOf, oklabOf } from '../../support/colours';
import { type DesktopApp, waitUntilReady } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { keysOnly } from '../../support/keysOnly';
import { expectScreen, goTo } from '../../support/screens';
import { setPreferences } from '../../support/shots';
import { words } from '../../support/words';

/** Whatever the system of this machine tells, it tells this from now on; '' is what one without an accent tells. */
async function tell({ app }: DesktopApp, told: string): Promise<void> {
  await app.evaluate(({ systemPreferences }, accent) => {
    Object.assign(systemPreferences, { getAccentColor: () => accent });
    systemPreferences.emit('accent-color-changed', {}, accent);
  }, told);
}

const styleOf = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The hue of a colour as CSS reckons it, in whole degrees; null for one that was mixed by us and has no accent in it. */
async function hueOf(locator: Locator, property: string): Promise<number | null> {
  const [, hue] = /^oklch\([\d.]+ [\d.]+ ([\d.]+)\)$/.exec(await styleOf(locator, property)) ?? [];
  return hue === undefined ? null : Math.round(Number(hue));
}

function hueIn(hex: string): number {
  const [, a, b] = oklabOf(lightOf(hex));
  return Math.round(((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
}

test('the system’s accent is on what is pressed in every window, by choice, and on no show', async ({
  start,
  usedFolder,
}) => {
  setPreferences(usedFolder, FIRST_LOOKS);
  const desktop = await start();
  const { page: first, nextWindow } = desktop;
  await tell(desktop, '');
  await goTo(first, '/settings');
  const { page: second } = await nextWindow(() => first.keyboard.press('ControlOrMeta+n'));
  await expectScreen(second, '/settings');
  await goTo(second, '/show/picard/s1e1');
  const { page: small } = await nextWindow(() =>
    second.evaluate(() => window.desktop.request('window:open', { route: '/up-next', kind: 'up-next' })),
  );

  const wish = first.getByRole('switch', { name: words.t('settings:looks.systemAccent') });
  const chosen = first.getByRole('radio', { name: words.t('settings:density.cosy') });
  const primary = second.getByRole('button', { name: words.t('episode:watched.mark') });
  const kicker = second.locator('[data-ink] *').first();
  const [ofChosen, ofPrimary, ofShow] = await Promise.all([
    styleOf(chosen, 'background-color'),
    styleOf(primary, 'background-color'),
    styleOf(kicker, '--accent'),
  ]);
  const keys = await keysOnly(first);
  await keys.tabTo(wish);
  const ofRing = await styleOf(wish, 'outline-color');
  await primary.focus();
  await second.keyboard.press('Tab');
  const focused = second.locator(':focus-visible');
  await expect(focused).toHaveCSS('outline-color', ofRing);

  // Nothing is told: that is said, and nothing changes.
  await expect(wish).not.toBeChecked();
  await keys.press('Space');
  await expect(wish).toBeChecked();
  const nothing = first.getByText(words.t('settings:looks.noSystemAccent'));
  await expect(nothing).toBeVisible();
  expect(await styleOf(primary, 'background-color')).toBe(ofPrimary);

  const expectTint = async (hex: string) => {
    for (const [locator, property] of [
      [wish, 'background-color'],
      [wish, 'outline-color'],
      [chosen, 'background-color'],
      [primary, 'background-color'],
      [focused, 'outline-color'],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- which one is wrong is said in their order
      await expect.poll(() => hueOf(locator, property), `${property} of ${String(locator)}`).toBe(hueIn(hex));
    await expect.poll(() => styleOf(small.locator(':root'), '--system-accent')).toBe(hex);
    expect(await styleOf(kicker, '--accent')).toBe(ofShow);
  };
  await tell(desktop, '0078d4ff');
  await expectTint('#0078d4');
  await expect(nothing).toBeHidden();
  await expectAccessibleInAllLooks(first, 'settings with an accent', { systemAccent: true });
  await expectAccessibleInAllLooks(second, 'an episode with an accent', { systemAccent: true });

  await tell(desktop, 'ffb900ff');
  await expectTint('#ffb900');
  await second.reload();
  await waitUntilReady(second);
  await expect.poll(() => hueOf(primary, 'background-color')).toBe(hueIn('#ffb900'));

  // High contrast has its own colours.
  await first.getByRole('radio', { name: words.t('settings:contrast.more') }).click();
  await expect(primary).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await first
    .getByRole('radiogroup', { name: words.t('settings:looks.contrast') })
    .getByRole('radio')
    .first()
    .click();
  await expect.poll(() => hueOf(primary, 'background-color')).toBe(hueIn('#ffb900'));

  await keys.tabTo(wish);
  await keys.press('Space');
  await expect(wish).not.toBeChecked();
  await expect(wish).toHaveCSS('outline-color', ofRing);
  await expect(chosen).toHaveCSS('background-color', ofChosen);
  await expect(primary).toHaveCSS('background-color', ofPrimary);
  await expect.poll(() => styleOf(small.locator(':root'), '--system-accent')).toBe('');
});
