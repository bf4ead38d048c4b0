import { useMemo } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { CommandContext } from './command';
import { boundKeys, isCovered, isTyping } from './keys';

/** No key of ours, and no sign on a keyboard that is written in lower case. */
const BETWEEN = '|';

/** Listens to the keys of all commands. Once per window. */
export function useCommandKeys(context: CommandContext, onMac: boolean): void {
  const bound = useMemo(() => boundKeys(onMac), [onMac]);
  const find = (hotkey: string) => bound.find((one) => one.hotkey === hotkey)?.command;
  useHotkeys(
    bound.map((one) => one.hotkey),
    (event, { hotkey }) => {
      const command = find(hotkey);
      if (!command || event.defaultPrevented || isCovered(event.target)) return;
      if (isTyping(event.target) && command.inFields !== true) return;
      if (!(command.when?.(context) ?? true)) return;
      event.preventDefault();
      command.run(context);
    },
    {
      delimiter: BETWEEN,
      useKey: true,
      // A watched control is an input too, and U must undo there: what is typing is decided above.
      enableOnFormTags: true,
      enableOnContentEditable: true,
    },
    [bound, context],
  );
}
