/** One map of Go's printing: `map[id:111 name:My faves order:<nil>]`. */
export type GoMap = ReadonlyMap<string, string>;

/** A list of things should not be endless, however long the text is. */
const MOST = 20_000;

/**
 * The maps in a text as Go prints lists of them, `[map[…] map[…]]`. Values may have spaces and brackets of their own:
 * a value goes on up to the next word with a colon. What is cut off or mixed up gives what can be told apart.
 */
export function goMapsIn(text: string): GoMap[] {
  const maps: GoMap[] = [];
  let place = text.indexOf('map[');
  while (place !== -1 && maps.length < MOST) {
    const start = place + 4;
    const end = closingOf(text, start);
    maps.push(goMapOf(text.slice(start, end)));
    place = text.indexOf('map[', end);
  }
  return maps;
}

/** The place of the bracket that closes what begins here. */
function closingOf(text: string, start: number): number {
  let depth = 1;
  for (let place = start; place < text.length; place += 1) {
    const letter = text.charCodeAt(place);
    if (letter === 91) depth += 1;
    else if (letter === 93) {
      depth -= 1;
      if (depth === 0) return place;
    }
  }
  return text.length;
}

function goMapOf(content: string): GoMap {
  const map = new Map<string, string>();
  for (const pair of content.split(/ (?=\w{1,60}:)/)) {
    const colon = pair.indexOf(':');
    if (colon > 0) map.set(pair.slice(0, colon), pair.slice(colon + 1).trim());
  }
  return map;
}
