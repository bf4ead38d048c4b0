import type { Point } from './geometry';
import type { DrawnCharacter, Picture } from './picture';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * Whom a key leads to from somebody on the map: an arrow to the nearest in its direction, and sooner along a line than
 * to a stranger who stands as near; Home to the chosen one, End to the last. Null when it means no move.
 */
export function neighbourByKey(key: string, from: string, { characters, lines }: Picture): string | null {
  if (key === 'Home') return characters[0]?.head.slug ?? null;
  if (key === 'End') return characters.at(-1)?.head.slug ?? null;
  const way = WAYS[key];
  const own = characters.find(({ head }) => head.slug === from);
  if (!way || !own) return null;
  const linked = new Set(lines.flatMap(({ a, b }) => (a === from ? [b] : b === from ? [a] : [])));
  let best: { slug: string; cost: number } | null = null;
  for (const other of characters) {
    const cost = other === own ? null : costTo(own, other, way, linked.has(other.head.slug));
    if (cost !== null && (best === null || cost < best.cost)) best = { slug: other.head.slug, cost };
  }
  return best?.slug ?? null;
}

/** A stranger counts as this much further. */
const STRANGER = 1.6;

/** How far somebody is in a direction; null for those who stand more to the side than ahead. */
function costTo(own: DrawnCharacter, other: DrawnCharacter, way: Point, isLinked: boolean): number | null {
  const [dx, dy] = [other.x - own.x, other.y - own.y];
  const ahead = dx * way.x + dy * way.y;
  const aside = Math.abs(dx * way.y - dy * way.x);
  if (ahead <= 0 || aside > ahead * 1.8) return null;
  return (ahead + aside * 1.5) * (isLinked ? 1 : STRANGER);
}
