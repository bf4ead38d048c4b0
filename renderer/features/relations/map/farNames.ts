import { overlap, type Box } from './geometry';
import type { DrawnCharacter, Picture } from './picture';
import { nodeSize } from './sizes';

/** Names are never set smaller on the screen, in CSS pixels; they are drawn for 12.5. */
const SMALLEST = 11 / 12.5;

/**
 * Who is named when the map is seen from afar, at `zoom` or nearer: the chosen one, those round it and then those with
 * the most lines, as far as no name lies over another name or over an emblem.
 */
export function farNames({ characters, lines }: Picture, zoom: number): ReadonlySet<string> {
  const linesOf = (slug: string) => lines.filter(({ a, b }) => a === slug || b === slug).length;
  const rank = (one: DrawnCharacter) => (one.isChosen ? 2000 : one.isNear ? 1000 : 0) + linesOf(one.head.slug);
  const emblems = characters.map(({ head, size, x, y }) => ({ slug: head.slug, x, y, ...square(size.emblem) }));
  const named = new Set<string>();
  const taken: Box[] = [];
  for (const one of characters.toSorted((two, other) => rank(other) - rank(two))) {
    const name = nameBox(one, zoom);
    const isFree =
      taken.every((other) => overlap(name, other) === null) &&
      emblems.every((other) => other.slug === one.head.slug || overlap(name, other) === null);
    if (!isFree && !one.isChosen) continue;
    named.add(one.head.slug);
    taken.push(name);
  }
  return named;
}

const square = (side: number) => ({ width: side, height: side });

function nameBox({ head, size, x, y }: DrawnCharacter, zoom: number): Box {
  const scale = Math.max(1, SMALLEST / zoom);
  const { width, height, emblem } = nodeSize(head.name, false, null, scale);
  const textHeight = height - emblem - 4;
  return { x, y: y + size.emblem / 2 + 4 + textHeight / 2, width: width - 10, height: textHeight };
}
