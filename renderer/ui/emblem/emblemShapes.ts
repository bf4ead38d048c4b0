/** The twelve outlines on a 48 by 48 grid, in the order that affiliations are counted. Each fills 40 to 46 units. */
export const EMBLEM_SHAPES = {
  disc: 'M24 3a21 21 0 1 1 0 42a21 21 0 1 1 0-42Z',
  shield: 'M5 5H43V22C43 34 35 41 24 46C13 41 5 34 5 22Z',
  lozenge: 'M24 1.5L46.5 24L24 46.5L1.5 24Z',
  hexagon: 'M24 1L43.92 12.5L43.92 35.5L24 47L4.08 35.5L4.08 12.5Z',
  octagon: 'M32.73 2.94L45.06 15.27L45.06 32.73L32.73 45.06L15.27 45.06L2.94 32.73L2.94 15.27L15.27 2.94Z',
  arch: 'M6 45V22C6 11 14 3 24 3S42 11 42 22V45Z',
  ticket: 'M11 5H37A6 6 0 0 0 43 11V37A6 6 0 0 0 37 43H11A6 6 0 0 0 5 37V11A6 6 0 0 0 11 5Z',
  quatrefoil: 'M14 14A10.3 10.3 0 1 1 34 14A10.3 10.3 0 1 1 34 34A10.3 10.3 0 1 1 14 34A10.3 10.3 0 1 1 14 14Z',
  cartouche: 'M24 2C35 2 41 11 41 24S35 46 24 46S7 37 7 24S13 2 24 2Z',
  banner: 'M6 3H42V45L24 37.5L6 45Z',
  scallop:
    'M24 3.5A5.7 5.7 0 0 1 34.25 6.25A5.7 5.7 0 0 1 41.75 13.75A5.7 5.7 0 0 1 44.5 24A5.7 5.7 0 0 1 41.75 34.25A5.7 5.7 0 0 1 34.25 41.75A5.7 5.7 0 0 1 24 44.5A5.7 5.7 0 0 1 13.75 41.75A5.7 5.7 0 0 1 6.25 34.25A5.7 5.7 0 0 1 3.5 24A5.7 5.7 0 0 1 6.25 13.75A5.7 5.7 0 0 1 13.75 6.25A5.7 5.7 0 0 1 24 3.5Z',
  tablet: 'M11 4H37A7 7 0 0 1 44 11V37A7 7 0 0 1 37 44H11A7 7 0 0 1 4 37V11A7 7 0 0 1 11 4Z',
} as const;

export type EmblemShape = keyof typeof EMBLEM_SHAPES;

export const EMBLEM_SHAPE_NAMES = Object.keys(EMBLEM_SHAPES) as readonly EmblemShape[];

/** How far the eye's centre of a shape lies below the middle of the grid. */
const OPTICAL_OFFSETS: Partial<Readonly<Record<EmblemShape, number>>> = { shield: -1.5, arch: 2.5, banner: -3 };

/** Shapes that leave less room for letters. */
const LETTER_SCALES: Partial<Readonly<Record<EmblemShape, number>>> = {
  lozenge: 0.84,
  cartouche: 0.88,
  quatrefoil: 0.94,
  scallop: 0.95,
  arch: 0.96,
  shield: 0.97,
};

export function opticalCentre(shape: EmblemShape): number {
  return 24 + (OPTICAL_OFFSETS[shape] ?? 0);
}

export function letterScale(shape: EmblemShape): number {
  return LETTER_SCALES[shape] ?? 1;
}
