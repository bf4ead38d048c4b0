import { app } from 'electron';
import { keepLoginEntry, loginEntry, loginEntryFile, renewLoginEntry } from '../services/loginEntry';

/** Starts without a window: behind a login entry, where there is an icon in the tray. */
export const HIDDEN_SWITCH = 'hidden';

const argumentsOf = (hidden: boolean): string[] => (hidden ? [`--${HIDDEN_SWITCH}`] : []);

/** An AppImage lies somewhere else each time it runs; its own file is named beside it. */
function entry(hidden: boolean): string {
  const project = process.defaultApp ? [app.getAppPath()] : [];
  return loginEntry(process.env['APPIMAGE'] ?? process.execPath, [...project, ...argumentsOf(hidden)]);
}

/** Has the system start Watchbill when the viewer logs in, or no longer. Throws the system's error. */
export async function openAtLogin(on: boolean, hidden: boolean): Promise<void> {
  if (process.platform === 'linux') await keepLoginEntry(loginEntryFile(process.env), on ? entry(hidden) : null);
  else app.setLoginItemSettings({ openAtLogin: on, args: argumentsOf(hidden) });
}

/** The program may lie somewhere else since the last start. */
export async function renewAtLogin(hidden: boolean): Promise<void> {
  if (process.platform === 'linux') await renewLoginEntry(loginEntryFile(process.env), entry(hidden));
}

/** Whether this start is for the tray alone. macOS gives programs that it starts at login no arguments. */
export function startsHidden(): boolean {
  if (app.commandLine.hasSwitch(HIDDEN_SWITCH)) return true;
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}
