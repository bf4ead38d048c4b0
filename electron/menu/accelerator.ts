import { type CommandId, menuKeyOf } from '../../shared/commands/commandKeys';

/** The key of a command as Electron writes it: `CmdOrCtrl+Shift+Z`, `Alt+Left`. */
export function acceleratorOf(id: CommandId, mac: boolean): string | undefined {
  return menuKeyOf(id, mac)
    ?.replace('Mod+', mac ? 'Cmd+' : 'Ctrl+')
    .replace('Arrow', '');
}
