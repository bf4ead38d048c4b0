import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INJECTIONS } from '../../fixtures/injections';
import { PATIENCE } from '../../support/appPatience';
import { expect, test } from '../../support/desktopTest';
import { settle } from '../../support/leaks/channels';
import { foreignParts, makeHostile } from '../../support/hostile';
import { expectNotice, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

const SCREENS = [
  '/up-next',
  '/library',
  '/library?scope=all&group=air',
  '/show/picard',
  '/show/picard/s1e5',
  '/characters/picard',
  '/character/picard/soji',
  '/relations/picard',
  '/compare/picard?cards=soji,dahj',
  '/people/picard',
  '/person/picard/jonathan-frakes',
  '/production/picard',
  '/sources/picard',
  '/conflicts/picard',
  '/franchise/star-trek',
  '/journal',
  '/notes',
  '/search?q=script',
] as const;

test('texts of packs and imported notes run nothing, load nothing and lead nowhere', async ({ start, usedFolder }) => {
  test.setTimeout(PATIENCE.longTest);
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(60);
  const first = await start();
  await goTo(first.page, '/show/picard');
  await first.page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 1' }) }).click();
  await expectNotice(first.page, words.t('marking:stored.plain', { what: '10 *' }));
  expect(await makeHostile(first.page)).toBeGreaterThan(1000);
  await first.quit();

  const netLog = path.join(usedFolder, 'net.json');
  const desktop = await start({ switches: [`--log-net-log=${netLog}`] });
  const { page, app } = desktop;
  const asked: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => Object.assign(globalThis, { ran: 0, hit: () => Reflect.set(globalThis, 'ran', 1) }));
  const expectNothing = async (where: string) => {
    expect.soft(await foreignParts(page), where).toEqual([]);
    expect.soft(await page.evaluate(() => Reflect.get(globalThis, 'ran') as number), where).toBe(0);
  };

  for (const route of SCREENS) {
    await goTo(page, route);
    // Else there would be nothing to see that could do harm. The library has shows that are begun, and no texts of them.
    if (route !== '/library') await expect(page.getByRole('main'), route).toContainText(/hit\(\)|evil\.invalid/);
    await settle(page);
    await expectNothing(route);
  }

  // Each note as its page shows it: read, and written on.
  for (const index of INJECTIONS.keys()) {
    await goTo(page, `/note/01920000-0000-7000-8000-${String(index).padStart(12, '0')}`);
    await expect(page.getByRole('article')).toBeVisible();
    await expectNothing(`note ${index}`);
  }
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: words.t('notes:write.label') })).toBeFocused();
  await expectNothing('writing');
  await page.keyboard.press('Escape');

  // Written by hand, in a field of the app.
  await goTo(page, '/show/picard/s1e5');
  const text = INJECTIONS.join('\n\n');
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: words.t('notes:write.label') });
  await field.fill(text);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(field).toBeHidden();
  await expect(page.getByRole('complementary').getByText('<svg onload=hit()>').first()).toBeVisible();
  await expectNothing('a note with all of them');
  await markOf(page, 'S1E5').focus();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('script');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ results?/);
  await settle(page);
  await expectNothing('palette');
  await page.keyboard.press('Escape');

  expect(dialogs).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('app://watchbill/'))).toEqual([]);
  expect(app.windows()).toHaveLength(1);
  await desktop.quit();
  expect(readFileSync(netLog, 'utf8')).not.toContain('evil.invalid');
});
