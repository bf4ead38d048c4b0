import { useView } from '../stores/view';
import { COMMANDS } from './registry';
import type { Command } from './command';

/**
 * The keys that the menu of macOS listens to itself. There the page leaves them alone, or both would act; elsewhere
 * there is no menu bar and the page does it.
 */
const MENU_KEYS = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+K', 'Mod+N', 'Mod+,']);

/** In the writing of react-hotkeys-hook. Signs are found by what they print, with and without Shift: layouts differ. */
export function hotkeysOf(keys: string): string[] {
  const written = keys.toLowerCase();
  const sign = written.at(-1) ?? '';
  const isSign = !/[a-z0-9]/.test(sign);
  return isSign && !written.includes('+') ? [written, `shift+${written}`] : [written];
}

/** All keys to listen to on this platform, each with its command. */
export function boundKeys(onMac: boolean): { hotkey: string; command: Command }[] {
  return COMMANDS.flatMap((command) =>
    command.keys
      .filter((keys) => !(onMac && MENU_KEYS.has(keys)))
      .flatMap((keys) => hotkeysOf(keys).map((hotkey) => ({ hotkey, command }))),
  );
}

const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';

/** Whether what is typed is text for a field, so that letters are no commands. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELD) !== null;
}

/** Dialogs over the page. A notice is a dialog by its role as well, but it stands in a region and covers nothing. */
const DIALOG = ':is([role="dialog"], [role="alertdialog"]):not([role="region"] *)';

/** Whether something over the page takes the keys: a dialog or a menu. */
export function isCovered(target: EventTarget | null): boolean {
  // One that was asked for covers the page from then on, also while its code is still on its way.
  if (useView.getState().dialog !== null || document.querySelector(DIALOG) !== null) return true;
  return target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null;
}
