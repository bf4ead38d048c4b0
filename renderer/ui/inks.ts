import { INKS } from '../../shared/pack/inks';

/** The name of a show ink. The values live in styles/tokens.css. */
export type InkName = (typeof INKS)[number];

/** FNV-1a, 32 bit, over the UTF-8 bytes. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}

/** The ink of a show whose pack names none: by its id, moved on while a show in progress already has it. */
export function inkFor(showId: string, taken: ReadonlySet<InkName> = new Set()): InkName {
  const start = fnv1a(showId) % INKS.length;
  const inOrder = [...INKS.slice(start), ...INKS.slice(0, start)];
  return inOrder.find((ink) => !taken.has(ink)) ?? inOrder[0] ?? 'slate';
}
