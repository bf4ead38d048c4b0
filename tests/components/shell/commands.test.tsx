import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS, LIST_KEYS, runCommand, useCommandKeys, type CommandContext } from '../../../renderer/commands';
import { COMMAND_KEYS } from '../../../shared/commands/commandKeys';
import { boundKeys, commandOf } from '../../../renderer/commands/keys';
import { help } from '../../../renderer/i18n/en/help';
import { shell } from '../../../renderer/i18n/en/shell';
import { usePreferences } from '../../../renderer/stores/preferences';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';

function aContext(): CommandContext {
  return {
    go: vi.fn<CommandContext['go']>(),
    goCompanion: vi.fn<CommandContext['goCompanion']>(),
    compareCards: vi.fn<() => void>(),
    back: vi.fn<() => void>(),
    forward: vi.fn<() => void>(),
    undo: vi.fn<() => void>(),
    redo: vi.fn<() => void>(),
    writeNote: vi.fn<() => void>(),
    addToList: vi.fn<() => void>(),
    newWindow: vi.fn<() => void>(),
    keepPage: vi.fn<CommandContext['keepPage']>(),
    copyLink: vi.fn<() => void>(),
    smallWindow: vi.fn<() => void>(),
    upNextWindow: vi.fn<() => void>(),
    openDialog: vi.fn<CommandContext['openDialog']>(),
    toggleSide: vi.fn<() => void>(),
    paneIsOpen: () => false,
    focusPane: vi.fn<() => void>(),
    closePane: vi.fn<() => void>(),
  };
}

describe('the registry of commands', () => {
  it('has each id once, with words', () => {
    expect(COMMANDS.map(({ id }) => id).toSorted()).toEqual(Object.keys(COMMAND_KEYS).toSorted());
    for (const { id } of COMMANDS) expect(shell.command[id]).toMatch(/\w/);
    for (const { id } of LIST_KEYS) expect(help.listKey[id]).toMatch(/\w/);
  });

  it.each([true, false])('has no two commands on one key (on a Mac: %s)', (onMac) => {
    const bound = boundKeys(onMac).map(({ keys }) => keys);
    expect(new Set(bound).size).toBe(bound.length);
  });

  it('leaves the keys of rows and pages to them, Escape apart', () => {
    const ofCommands = new Set(COMMANDS.flatMap(({ keys }) => keys));
    const shared = LIST_KEYS.flatMap(({ keys }) => keys as readonly string[]).filter((key) => ofCommands.has(key));
    expect(shared).toEqual(['Escape']);
  });

  it.each([
    ['? of any keyboard, with Shift', 'shortcuts', { key: '?', code: 'Slash', shiftKey: true }],
    ['? of a keyboard that has it without Shift', 'shortcuts', { key: '?', code: 'Comma' }],
    ['[ in Germany, where AltGr prints it', 'toggle-side', { key: '[', code: 'Digit8', altGraph: true }],
    [
      '[ in Germany where AltGr is Ctrl and Alt',
      'toggle-side',
      { key: '[', code: 'Digit8', ctrlKey: true, altKey: true },
    ],
    ['U of a Dvorak keyboard', 'undo', { key: 'u', code: 'KeyF' }],
    ['U of a Russian keyboard', 'undo', { key: 'г', code: 'KeyU' }],
    ['Ctrl+Z of a Greek keyboard', 'undo', { key: 'ζ', code: 'KeyZ', ctrlKey: true }],
    ['Ctrl+Shift+Z', 'redo', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }],
    ['Ctrl+Z with capitals locked', 'undo', { key: 'Z', code: 'KeyZ', ctrlKey: true }],
    ['Ctrl+2 in France, where the row prints signs', 'go-library', { key: 'é', code: 'Digit2', ctrlKey: true }],
    ['F of the Dvorak U', undefined, { key: 'f', code: 'KeyU' }],
    ['Shift+U', undefined, { key: 'U', code: 'KeyU', shiftKey: true }],
    ['Ctrl+U', undefined, { key: 'u', code: 'KeyU', ctrlKey: true }],
    ['Ctrl+?', undefined, { key: '?', code: 'Slash', shiftKey: true, ctrlKey: true }],
  ])('finds %s', (_, id, init) => {
    const { altGraph = false, ...rest }: KeyboardEventInit & { altGraph?: boolean } = init;
    const event = new KeyboardEvent('keydown', rest);
    event.getModifierState = (modifier) => altGraph && modifier === 'AltGraph';
    expect(commandOf(event, false)?.id).toBe(id);
  });

  it('leaves to the menu of a Mac what the menu hears', () => {
    const undo = new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', metaKey: true });
    expect(commandOf(undo, true)).toBeUndefined();
    const upNext = new KeyboardEvent('keydown', { key: '1', code: 'Digit1', metaKey: true });
    expect(commandOf(upNext, true)).toBeUndefined();
    // A second key of a command is not the menu's, nor is a letter.
    const settings = new KeyboardEvent('keydown', { key: '4', code: 'Digit4', metaKey: true });
    expect(commandOf(settings, true)?.id).toBe('go-settings');
    expect(commandOf(new KeyboardEvent('keydown', { key: 'u', code: 'KeyU' }), true)?.id).toBe('undo');
  });

  it('does nothing for an id that it does not know, or that cannot be done now', () => {
    const context = aContext();
    runCommand('no-such-command', context);
    runCommand('close-pane', context);
    expect(context.closePane).not.toHaveBeenCalled();
  });
});

describe('the keys of commands', () => {
  function Listening({ context }: { context: CommandContext }) {
    useCommandKeys(context, false);
    return (
      <>
        <input aria-label="field" />
        <input type="checkbox" aria-label="mark" />
      </>
    );
  }
  const press = (target: Element, key: string, more: Partial<KeyboardEventInit> = {}) =>
    fireEvent.keyDown(target, { key, code: `Key${key.toUpperCase()}`, bubbles: true, ...more });

  it('undo with U on a mark, and not while somebody types', () => {
    const context = aContext();
    const { getByLabelText, unmount } = render(<Listening context={context} />);
    press(getByLabelText('mark'), 'u');
    expect(context.undo).toHaveBeenCalledTimes(1);
    press(getByLabelText('field'), 'u');
    press(getByLabelText('field'), 'z', { ctrlKey: true });
    expect(context.undo).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('leave single letters to lists where the viewer wants that, and no others', () => {
    const context = aContext();
    const { getByLabelText, unmount } = render(<Listening context={context} />);
    usePreferences.setState({ preferences: { ...DEFAULT_PREFERENCES, letters: 'lists' } });
    press(getByLabelText('mark'), 'u');
    press(document.body, '?', { shiftKey: true });
    expect(context.undo).not.toHaveBeenCalled();
    expect(context.openDialog).not.toHaveBeenCalled();
    press(document.body, 'z', { ctrlKey: true });
    expect(context.undo).toHaveBeenCalledTimes(1);
    usePreferences.setState({ preferences: DEFAULT_PREFERENCES });
    unmount();
  });

  it('open the palette from anywhere, but not over a dialog', () => {
    const context = aContext();
    const { getByLabelText, unmount } = render(<Listening context={context} />);
    press(getByLabelText('field'), 'k', { ctrlKey: true });
    expect(context.openDialog).toHaveBeenCalledExactlyOnceWith('palette');
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    press(document.body, 'k', { ctrlKey: true });
    press(document.body, '?', { shiftKey: true });
    expect(context.openDialog).toHaveBeenCalledTimes(1);
    // It fades, and its field may still have the focus, but it is over.
    dialog.setAttribute('data-closed', '');
    const field = dialog.appendChild(document.createElement('input'));
    press(field, '?', { shiftKey: true });
    expect(context.openDialog).toHaveBeenLastCalledWith('shortcuts');
    dialog.setAttribute('role', 'menu');
    press(dialog, 'u');
    expect(context.undo).toHaveBeenCalledTimes(1);
    dialog.removeAttribute('data-closed');
    press(dialog, 'u');
    expect(context.undo).toHaveBeenCalledTimes(1);
    dialog.remove();
    unmount();
  });
});
