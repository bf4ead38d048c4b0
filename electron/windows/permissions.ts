import type { Session } from 'electron';
import { isOwnAddress } from '../services/appFiles';

// `persistent-storage`: without it `navigator.storage.persisted()` is false, and Chromium may clear the library.
// Not the names of Electron's type: the older one of the two generations lacks some.
const ALLOWED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Is a page at `origin` given this permission? Everything that is not named here is denied. */
export function isPermitted(permission: string, origin: string): boolean {
  return ALLOWED.has(permission) && isOwnAddress(origin);
}

/** Denies permissions, devices and downloads. Electron grants all permissions when nobody answers. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
