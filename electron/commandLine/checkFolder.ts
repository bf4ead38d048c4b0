import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const PREFIX = 'watchbill-check-';
/** No check takes so long. */
const HOUR = 3_600_000;

/**
 * A folder for a start without a library, inside the system's temporary one. Chromium writes to it a last time after any
 * code of ours, so what earlier checks have left goes here.
 */
export function makeCheckFolder(parent: string, now: number): { folder: string; remove: () => void } {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const left = path.join(parent, name);
    try {
      if (now - statSync(left).mtimeMs > HOUR) rmSync(left, { recursive: true, force: true });
    } catch {
      // Somebody else's, or gone meanwhile.
    }
  }
  const folder = mkdtempSync(path.join(parent, PREFIX));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
