import { useEffect } from 'react';
import { isTyping, runCommand, type CommandContext } from '../../commands';
import { desktop } from '../../platform/desktop';

/** Does what was chosen in the application's menu. */
export function useMenuCommands(context: CommandContext): void {
  useEffect(
    () =>
      desktop.on('command', ({ id }) => {
        // The menu's Undo is also that of the field in which somebody types: the field comes first.
        if ((id === 'undo' || id === 'redo') && isTyping(document.activeElement)) document.execCommand(id);
        else runCommand(id, context);
      }),
    [context],
  );
}
