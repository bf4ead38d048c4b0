/**
 * Guards that look at a pack file before, or right after, it is parsed. They know nothing of what a pack means.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Whether the text takes more than `limit` bytes as UTF-8. Stops counting as soon as that is certain. */
export function exceedsBytes(text: string, limit: number): boolean {
  // A UTF-16 unit takes one to three bytes, so most texts are decided without a look at their characters.
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // Each half of a surrogate pair counts two: the pair is four bytes.
    else if (unit >= 0xd800 && unit <= 0xdfff) bytes += 2;
    else bytes += 3;
    if (bytes > limit) return true;
  }
  return false;
}

/** Whether objects and lists are nested deeper than `limit` in a JSON text. */
export function exceedsDepth(json: string, limit: number): boolean {
  return beyondDepth(json, limit) !== -1;
}

/**
 * The position at which a JSON text nests deeper than `limit`, or -1. Reads the characters only, so that a file made
 * to exhaust the parser never reaches it.
 */
export function beyondDepth(json: string, limit: number): number {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (inString) {
      if (unit === BACKSLASH) i++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) {
      inString = true;
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      depth++;
      if (depth > limit) return i;
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
      depth--;
    }
  }
  return -1;
}

/** Keys that reach an object's prototype when something copies them carelessly. No pack needs them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The path of the first forbidden key in a parsed JSON value, or null. */
export function findForbiddenKey(root: unknown): string | null {
  const open: { value: unknown; path: string }[] = [{ value: root, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (FORBIDDEN_KEYS.has(key)) return at;
      if (typeof child === 'object' && child !== null) open.push({ value: child, path: at });
    }
  }
  return null;
}
