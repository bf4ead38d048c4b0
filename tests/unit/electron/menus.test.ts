import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { editTemplate } from '../../../electron/menu/editMenu';
import { contextTemplate } from '../../../electron/menu/popups';
import { menuTemplate } from '../../../electron/menu/template';
import { dictionariesOf } from '../../../electron/windows/spelling';
import { zoomStep } from '../../../electron/windows/zoom';
import { COMMAND_KEYS } from '../../../shared/commands/commandKeys';

vi.mock('electron', () => ({ Menu: {}, app: {} }));

const ids = Object.keys(COMMAND_KEYS);
/** Closed by Escape, and only where it is open: no menu needs it. */
const BY_KEY_ALONE = ['close-pane'];

function itemsOf(templates: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return templates.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

const menu = (mac: boolean, run: (id: string) => void = () => undefined) =>
  itemsOf(menuTemplate(mac, false, { run, zoom: () => undefined, pin: () => undefined }));

describe('the menu', () => {
  it.each([true, false])('has every command once (on a Mac: %s)', (mac) => {
    const found = menu(mac).flatMap(({ id }) => (id !== undefined && ids.includes(id) ? [id] : []));
    expect(found.toSorted()).toEqual(ids.filter((id) => !BY_KEY_ALONE.includes(id)).toSorted());
  });

  it('asks for the command that it names, in words', () => {
    const run = vi.fn<(id: string) => void>();
    const named = menu(true, run).filter(({ id }) => id !== undefined && ids.includes(id));
    for (const { label, click } of named) {
      expect(label).toMatch(/^[A-Z]/);
      click?.(undefined as never, undefined, undefined as never);
    }
    expect(run.mock.calls.map(([id]) => id)).toEqual(named.map(({ id }) => id));
  });

  it('takes keys of commands on macOS only: elsewhere the page listens to them', () => {
    const withKeys = (mac: boolean) =>
      menu(mac).filter(({ id, accelerator }) => ids.includes(id ?? '') && accelerator !== undefined);
    expect(withKeys(true).every(({ registerAccelerator }) => registerAccelerator === true)).toBe(true);
    expect(withKeys(false).every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
    expect(withKeys(false).length).toBeGreaterThan(15);
    const keyOf = (id: string, mac: boolean) => menu(mac).find((item) => item.id === id)?.accelerator;
    expect([keyOf('redo', true), keyOf('redo', false)]).toEqual(['Cmd+Shift+Z', 'Ctrl+Y']);
    expect([keyOf('go-back', true), keyOf('go-back', false)]).toEqual([undefined, 'Alt+Left']);
    // A letter alone would be taken from every text.
    expect([keyOf('write-note', true), keyOf('write-note', false)]).toEqual([undefined, undefined]);
  });

  it.each([true, false])('has no key twice (on a Mac: %s)', (mac) => {
    const keys = menu(mac).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no way to load or leave the page', () => {
    expect(JSON.stringify(menu(false))).not.toMatch(/reload|toggleDevTools/i);
  });
});

describe('context menus', () => {
  const clicked = {
    isEditable: false,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
    editFlags: { canCut: true, canCopy: true, canPaste: false, canSelectAll: true },
  } as unknown as Parameters<typeof editTemplate>[0];
  const actions = { replace: vi.fn<(word: string) => void>(), learn: vi.fn<(word: string) => void>() };
  const roles = (changes: Partial<typeof clicked>) =>
    editTemplate({ ...clicked, ...changes }, actions).map(({ role, type, label }) => role ?? type ?? label);

  it('of text: what can be done with it, and nothing where there is none', () => {
    expect(roles({})).toEqual([]);
    expect(roles({ selectionText: ' \n' })).toEqual([]);
    expect(roles({ selectionText: 'Soji' })).toEqual(['copy']);
    expect(roles({ isEditable: true })).toEqual(['cut', 'copy', 'paste', 'separator', 'selectAll']);
  });

  it('of a misspelt word: what was meant', () => {
    const template = editTemplate(
      { ...clicked, isEditable: true, misspelledWord: 'wrold', dictionarySuggestions: ['world', 'a & b'] },
      actions,
    );
    expect(template.slice(0, 2).map(({ label }) => label)).toEqual(['world', 'a && b']);
    template[0]?.click?.(undefined as never, undefined, undefined as never);
    expect(actions.replace).toHaveBeenCalledWith('world');
    template.find(({ id }) => id === 'learn')?.click?.(undefined as never, undefined, undefined as never);
    expect(actions.learn).toHaveBeenCalledWith('wrold');
    expect(roles({ isEditable: true, misspelledWord: 'qqq' })[0]).toMatch(/suggestions/);
  });

  it('of a page: its own words, and the id of what was chosen', () => {
    const choose = vi.fn<(id: string) => void>();
    const [open, line, closed] = contextTemplate(
      [{ id: 'open', label: 'Rock & Roll' }, 'separator', { id: 'x', label: 'X', enabled: false }],
      choose,
    );
    expect([open?.label, open?.enabled, line?.type, closed?.enabled]).toEqual([
      'Rock && Roll',
      true,
      'separator',
      false,
    ]);
    open?.click?.(undefined as never, undefined, undefined as never);
    expect(choose).toHaveBeenCalledWith('open');
  });
});

it('zoom goes by steps, and ends', () => {
  expect([
    zoomStep(1, 'in'),
    zoomStep(1, 'out'),
    zoomStep(0.95, 'in'),
    zoomStep(3, 'in'),
    zoomStep(0.5, 'out'),
  ]).toEqual([1.1, 0.9, 1, 3, 0.5]);
});

it('the spelling is checked in the languages of the viewer, as far as there are dictionaries', () => {
  const there = ['de', 'en-AU', 'en-GB', 'en-US', 'fr'];
  expect(dictionariesOf(['en-GB', 'de-AT', 'fr-CA', 'de-DE', 'ja-JP'], there)).toEqual(['en-GB', 'de', 'fr']);
  expect(dictionariesOf(['ja-JP'], there)).toEqual([]);
});
