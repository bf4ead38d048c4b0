import { COMMAND_KEYS } from '../../../shared/commands/commandKeys';
import { expect, test } from '../../support/desktopTest';
import { expectScreen, goTo } from '../../support/screens';
import { words } from '../../support/words';

test('the menu of the application and the menus of what is clicked', async ({ start }) => {
  const started = await start();
  const { page, app } = started;
  const ids = await app.evaluate(({ Menu }) => {
    const all = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? []).flatMap(({ id, submenu }) => [id, ...all(submenu)]);
    return all(Menu.getApplicationMenu());
  });
  expect(ids).toEqual(expect.arrayContaining(Object.keys(COMMAND_KEYS).filter((id) => id !== 'close-pane')));
  const choose = (id: string) =>
    app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
  await choose('go-library');
  await expectScreen(page, '/library');
  await choose('go-characters');
  await expectScreen(page, '/characters/picard');

  // Menus of the system cannot be seen by a test: what they would show is put down, and one line of it chosen.
  await app.evaluate(({ Menu }) => {
    const shown: string[][] = [];
    Object.assign(globalThis, { shown, choice: null });
    Menu.prototype.popup = function popup(this: Electron.Menu, options: { callback?: () => void } = {}) {
      shown.push(this.items.map(({ label, type }) => (type === 'separator' ? '-' : label)));
      const choice = Reflect.get(globalThis, 'choice') as string | null;
      if (choice !== null) this.items.find(({ id }) => id === choice)?.click();
      options.callback?.();
    };
  });
  const shown = () => app.evaluate(() => (Reflect.get(globalThis, 'shown') as string[][]).splice(0));
  const willChoose = (id: string | null) => app.evaluate((_, choice) => Object.assign(globalThis, { choice }), id);

  // The button in the title bar, F10, and Alt alone.
  const titles = ['File', 'Edit', 'Go', 'View', 'Window', 'Help'];
  await page.getByRole('button', { name: words.t('shell:menu'), exact: true }).click();
  await expect.poll(shown).toEqual([titles]);
  await page.keyboard.press('F10');
  await expect.poll(shown).toEqual([titles]);
  await page.keyboard.press('Alt');
  await expect.poll(shown).toEqual([titles]);
  await page.keyboard.press('Alt+x');
  await page.waitForTimeout(500);
  expect(await shown()).toEqual([]);

  // In a text field; its undo is its own, also from the menu.
  await goTo(page, '/search');
  const field = page.getByRole('searchbox').first();
  await field.fill('soji');
  await field.selectText();
  await field.click({ button: 'right' });
  await expect.poll(shown).toEqual([['Cut', 'Copy', 'Paste', '-', 'Select all']]);
  await field.press('End');
  await field.pressSequentially('x');
  await choose('undo');
  await expect(field).not.toHaveValue('sojix');

  // On a link: here, in another window, in a small one.
  await goTo(page, '/library');
  const link = page.locator('a[href="#/journal"]').first();
  await willChoose('window');
  const { page: second } = await started.nextWindow(() => link.click({ button: 'right' }));
  await expectScreen(second, '/journal');
  const menu = ['open', 'window', 'copy'].map((id) => words.t(`outside:menu.${id}` as 'outside:menu.open'));
  expect(await shown()).toEqual([[menu[0], menu[1], '-', menu[2]]]);
  await willChoose('small');
  const small = await started.nextWindow(() => page.locator('a[href="#/up-next"]').first().click({ button: 'right' }));
  await expectScreen(small.page, '/small/up-next');
  await shown();
  await willChoose(null);

  // What a page asks for is looked at before anything opens.
  const refused = await page.evaluate(async () => {
    const ask = desktop.request as unknown as (channel: string, argument: unknown) => Promise<{ ok: boolean }>;
    const entry = { id: 'x', label: 'X' };
    const answers = await Promise.all([
      ask('menu:context', { entries: [], at: null }),
      ask('menu:context', { entries: [{ ...entry, role: 'quit' }], at: null }),
      ask('menu:context', { entries: [{ ...entry, label: 'x'.repeat(201) }], at: null }),
      ask('menu:context', { entries: [entry], at: { x: -1, y: 0 } }),
    ]);
    return answers.map(({ ok }) => ok);
  });
  expect(refused).toEqual([false, false, false, false]);
  expect(await shown()).toEqual([]);
});
