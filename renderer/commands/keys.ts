import { menuKeyOf } from '../../shared/commands/commandKeys';
import { isClosing } from '../platform/closing';
import { writtenKey } from '../platform/writtenKey';
import { useView } from '../stores/view';
import type { Command } from './command';
import { COMMANDS } from './registry';

/**
 * All keys to listen to on this platform, each with its command. The menu of macOS listens to its keys itself: there the
 * page leaves them alone, or both would act. Elsewhere there is no menu bar and the page does it.
 */
export function boundKeys(onMac: boolean): { keys: string; command: Command }[] {
  return COMMANDS.flatMap((command) =>
    command.keys.filter((keys) => !(onMac && keys === menuKeyOf(command.id, true))).map((keys) => ({ keys, command })),
  );
}

/** The command that a key event asks for, if any. */
export function commandOf(event: KeyboardEvent, onMac: boolean): Command | undefined {
  return boundKeys(onMac).find(({ keys }) => isPressed(keys, event, onMac))?.command;
}

function isPressed(keys: string, event: KeyboardEvent, onMac: boolean): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const has = (modifier: string) => parts.includes(modifier);
  if (writtenKey(event) !== key) return false;
  const isSign = !/^[a-z0-9]/.test(key);
  // Shift, AltGr or Option may be what prints a sign: keyboards differ. AltGr may come as Ctrl and Alt.
  const printsSign = isSign && event.altKey;
  const ctrl = has('ctrl') || (has('mod') && !onMac);
  return (
    event.metaKey === (has('mod') && onMac) &&
    (event.ctrlKey === ctrl || printsSign) &&
    (event.altKey === has('alt') || printsSign) &&
    (event.shiftKey === has('shift') || isSign)
  );
}

const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"]), textarea, select, [contenteditable="true"]';

/** Whether what is typed is text for a field, so that letters are no commands. A field of a dialog that closes is over. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELD) !== null && !isClosing(target);
}

/**
 * Dialogs over the page. A notice is a dialog by its role as well, but it stands in a region and covers nothing; one
 * that is closing has had its last word, though it fades for a moment.
 */
const DIALOG = ':is([role="dialog"], [role="alertdialog"]):not([role="region"] *, [data-closed])';

/** Whether something over the page takes the keys: a dialog or a menu. */
export function isCovered(target: EventTarget | null): boolean {
  // One that was asked for covers the page from then on, also while its code is still on its way.
  if (useView.getState().dialog !== null || document.querySelector(DIALOG) !== null) return true;
  return target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null && !isClosing(target);
}
