/**
 * The twelve show inks of the design tokens, in the order that `inkFor` counts. They stand apart from the schemas: the
 * first screen needs their names, and none of what reads packs.
 */
export const INKS = [
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
