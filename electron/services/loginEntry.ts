import { mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { atomicWrite } from './atomicWrite';
import { systemCode } from './fileFailure';

/** Where desktops of Linux look for what starts with them (the XDG Autostart Specification). */
export function loginEntryFile(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['XDG_CONFIG_HOME'] ?? '';
  const folder = path.isAbsolute(named) ? named : path.join(homedir(), '.config');
  return path.join(folder, 'autostart', 'watchbill.desktop');
}

/** The entry that starts a program, with its arguments, when somebody logs in. */
export function loginEntry(program: string, args: readonly string[]): string {
  const command = [program, ...args].map(quoted).join(' ');
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Watchbill',
    `Exec=${command}`,
    'Icon=watchbill',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** An argument as the Desktop Entry Specification wants it: quoted, the quoting escaped once more, and no field codes. */
function quoted(argument: string): string {
  const percent = argument.replaceAll('%', '%%');
  if (/^[\w@+=:,./%-]+$/.test(percent)) return percent;
  const inQuotes = percent.replaceAll(/["`$\\]/g, String.raw`\$&`);
  return `"${inQuotes.replaceAll('\\', '\\\\')}"`;
}

/** Writes the entry, or takes it away with null. Throws the system's error. */
export async function keepLoginEntry(file: string, entry: string | null): Promise<void> {
  if (entry === null) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await atomicWrite(file, entry);
}

/**
 * Puts a standing entry right where the program has moved. One that the viewer took away, or switched off in the settings
 * of the system, stays away.
 */
export async function renewLoginEntry(file: string, entry: string): Promise<void> {
  try {
    const standing = await readFile(file, 'utf8');
    const isOff = /^Hidden=true|^X-GNOME-Autostart-enabled=false/m.test(standing);
    if (!isOff && standing !== entry) await keepLoginEntry(file, entry);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
