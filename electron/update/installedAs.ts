import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The kinds of copies that can replace themselves. */
export const INSTALLED_AS = ['appimage', 'deb', 'rpm', 'nsis', 'mac'] as const;
export type InstalledAs = (typeof INSTALLED_AS)[number];

/**
 * How this copy came onto the machine; null for one that cannot replace itself: unpacked from an archive, portable, or
 * where nobody may write.
 */
export function installedAs(process: {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  execPath: string;
  resourcesPath: string;
}): InstalledAs | null {
  const { platform, env, execPath, resourcesPath } = process;
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') {
    // The installer leaves it beside the program; an unpacked or portable copy has none.
    return existsSync(path.join(path.dirname(execPath), 'Uninstall Watchbill.exe')) ? 'nsis' : null;
  }
  const image = env['APPIMAGE'];
  if (image !== undefined) return path.isAbsolute(image) && mayReplace(image) ? 'appimage' : null;
  return packageType(path.join(resourcesPath, 'package-type'));
}

/** A file is replaced by whoever may write into its folder. */
function mayReplace(file: string): boolean {
  try {
    accessSync(path.dirname(file), constants.W_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}

/** Packages say in a file what they are. */
function packageType(file: string): 'deb' | 'rpm' | null {
  try {
    const type = readFileSync(file, 'latin1').trim();
    return type === 'deb' || type === 'rpm' ? type : null;
  } catch {
    return null;
  }
}
