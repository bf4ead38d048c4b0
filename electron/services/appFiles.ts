import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The address of every page: it is the key of the stored data and can never change. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'watchbill';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.gz': 'application/gzip',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file that may be asked for: where it lies, and as what it is sent. */
export type AppFile = { file: string; contentType: string };

/**
 * Lists every file below `folder` by its address (`/assets/index.js`), once. A request is looked up in this list
 * and never joined to a path, so there is no way out of the folder. Kinds of files that are not known, and links,
 * are left out.
 */
export function listAppFiles(folder: string): ReadonlyMap<string, AppFile> {
  const files = new Map<string, AppFile>();
  const visit = (address: string, directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const file = path.join(directory, entry.name);
      const contentType = CONTENT_TYPES[path.extname(entry.name)];
      if (entry.isDirectory()) visit(`${address}/${entry.name}`, file);
      else if (entry.isFile() && contentType) files.set(`${address}/${entry.name}`, { file, contentType });
    }
  };
  visit('', folder);
  return files;
}

/** The file for an address, null when there is none. Query and fragment do not count; `/` is the page. */
export function findAppFile(files: ReadonlyMap<string, AppFile>, address: string): AppFile | null {
  if (!isOwnAddress(address)) return null;
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address).pathname);
  } catch {
    // A lone percent sign.
    return null;
  }
  return files.get(pathname === '/' ? '/index.html' : pathname) ?? null;
}

/** Is this the address, or the origin, of one of our own pages? */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === '';
}
