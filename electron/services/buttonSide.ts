import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * On which side a desktop of Linux has the buttons of windows: GTK keeps it in its settings file, where Plasma, Xfce and
 * others write it as well. GNOME alone keeps it in a database that no file tells; there it is where most have it.
 */
export function readButtonSide(environment: Readonly<Record<string, string | undefined>>): 'left' | 'right' {
  const named = environment['XDG_CONFIG_HOME'] ?? '';
  const folder = path.isAbsolute(named) ? named : path.join(homedir(), '.config');
  for (const version of ['gtk-4.0', 'gtk-3.0']) {
    const side = sideOf(settingsIn(path.join(folder, version, 'settings.ini')));
    if (side !== null) return side;
  }
  return 'right';
}

/** A layout such as `close,minimize,maximize:menu`: the colon is the title. */
export function sideOf(settings: string): 'left' | 'right' | null {
  const layout = /^\s*gtk-decoration-layout\s*=\s*(.*)$/m.exec(settings)?.[1];
  if (layout === undefined) return null;
  const [left = '', right = ''] = layout.split(':');
  return left.includes('close') && !right.includes('close') ? 'left' : 'right';
}

/** Nothing where it cannot be read, whatever the reason. */
function settingsIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 100_000);
  } catch {
    return '';
  }
}
