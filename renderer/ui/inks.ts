/** The twelve show inks, in the order that `inkFor` counts. The values live in styles/tokens.css. */
export const INK_NAMES = [
  'claret',
  'madder',
  'sepia',
  'ochre',
  'moss',
  'verdigris',
  'petrol',
  'prussian',
  'indigo',
  'plum',
  'rose',
  'slate',
] as const;

export type InkName = (typeof INK_NAMES)[number];

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
  const start = fnv1a(showId) % INK_NAMES.length;
  const inOrder = [...INK_NAMES.slice(start), ...INK_NAMES.slice(0, start)];
  return inOrder.find((ink) => !taken.has(ink)) ?? inOrder[0] ?? 'slate';
}
