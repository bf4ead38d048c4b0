import { useEffect } from 'react';
import { isLetterPutAway } from '../stores/letters';
import type { CommandContext } from './command';
import { commandOf, isCovered, isTyping } from './keys';

/** Listens to the keys of all commands. Once per window. */
export function useCommandKeys(context: CommandContext, onMac: boolean): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOf(event, onMac);
      if (!command || isCovered(event.target) || isLetterPutAway(event)) return;
      if (isTyping(event.target) && command.inFields !== true) return;
      if (!(command.when?.(context) ?? true)) return;
      event.preventDefault();
      command.run(context);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [context, onMac]);
}
