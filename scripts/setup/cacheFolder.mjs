import { homedir } from 'node:os';
import path from 'node:path';

/** The user's cache folder for this project. A relative XDG_CACHE_HOME is to be ignored, says its specification. */
export function cacheFolder() {
  const named = process.env['XDG_CACHE_HOME'];
  const base = named && path.isAbsolute(named) ? named : path.join(homedir(), '.cache');
  return path.join(base, 'watchbill');
}
