const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * The lines on which values of a JSON text begin, the first being 1. A path is written as refusals write it:
 * `episodes[3].title.en`. One that is not in the text gets the line of what would hold it.
 * @param json a text that `JSON.parse` takes, no deeper than packs may be: the way down is a recursion.
 */
export function linesOf(json: string, paths: readonly string[]): Map<string, number> {
  const wanted = new Set(paths.flatMap(upwards));
  const found = new Map<string, number>();
  let index = 0;
  let line = 1;

  walk('');
  return new Map(paths.map((path) => [path, upwards(path).flatMap((one) => found.get(one) ?? [])[0] ?? 1] as const));

  /** Goes over one value; only what was asked for is looked into. */
  function walk(path: string): void {
    toToken();
    if (!found.has(path)) found.set(path, line);
    const unit = json.charCodeAt(index);
    if (unit === OPEN_BRACKET) walkList(path);
    else if (unit === OPEN_BRACE) walkObject(path);
    else skip();
  }

  function walkList(path: string): void {
    index++;
    for (let at = 0; toToken() !== CLOSE_BRACKET && index < json.length; at++) {
      enter(`${path}[${at}]`, line);
      if (toToken() === COMMA) index++;
    }
    index++;
  }

  function walkObject(path: string): void {
    index++;
    while (toToken() !== CLOSE_BRACE && index < json.length) {
      const keyLine = line;
      const start = index;
      skip();
      const key: unknown = JSON.parse(json.slice(start, index));
      if (toToken() === COLON) index++;
      enter(path === '' ? String(key) : `${path}.${String(key)}`, keyLine);
      if (toToken() === COMMA) index++;
    }
    index++;
  }

  function enter(path: string, at: number): void {
    if (!wanted.has(path)) {
      toToken();
      skip();
      return;
    }
    found.set(path, at);
    walk(path);
  }

  /** To the next unit that is no white space, which it answers. */
  function toToken(): number {
    for (; index < json.length; index++) {
      const unit = json.charCodeAt(index);
      if (unit === NEWLINE) line++;
      else if (unit > 0x20) return unit;
    }
    return -1;
  }

  /** Over one value, whatever is in it. */
  function skip(): void {
    let depth = 0;
    for (; index < json.length; index++) {
      const unit = json.charCodeAt(index);
      if (unit === NEWLINE) line++;
      else if (unit === QUOTE) {
        skipText();
        if (depth === 0) return;
        index--;
      } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++;
      else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
        // A number, `true` or `null` has no end of its own.
        if (depth === 0) return;
        depth--;
        if (depth === 0) {
          index++;
          return;
        }
      } else if (unit === COMMA && depth === 0) return;
    }
  }

  function skipText(): void {
    for (index++; index < json.length; index++) {
      const unit = json.charCodeAt(index);
      if (unit === BACKSLASH) index++;
      else if (unit === QUOTE) break;
    }
    index++;
  }
}

/** A path and everything above it, the longest first. */
function upwards(path: string): string[] {
  const all = [path];
  for (let rest = path; rest !== '';) {
    rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['), 0));
    all.push(rest);
  }
  return all;
}

/** The line of a position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
