import { fnv1a } from '../inks';
import { EMBLEM_SHAPE_NAMES, type EmblemShape } from './emblemShapes';

const CHROMAS = [0.022, 0.034, 0.046] as const;

export interface EmblemTint {
  /** In degrees of OKLCH, 24 steps. */
  readonly hue: number;
  readonly chroma: number;
  /** Which of the six engravings. */
  readonly pattern: number;
}

/** FNV-1a, stirred by the finaliser of MurmurHash 3: ids that differ in one letter get tints that differ. */
export function emblemHash(id: string): number {
  let hash = fnv1a(id);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Colour and engraving of an id: the same for ever, whatever the horizon. */
export function emblemTint(id: string): EmblemTint {
  const hash = emblemHash(id);
  return {
    hue: (hash % 24) * 15,
    chroma: CHROMAS[(hash >>> 8) % 3] ?? CHROMAS[0],
    pattern: (hash >>> 12) % 6,
  };
}

/** The shape of an affiliation for which the pack names none. */
export function shapeOfAffiliation(affiliation: string): EmblemShape {
  return EMBLEM_SHAPE_NAMES[emblemHash(affiliation) % EMBLEM_SHAPE_NAMES.length] ?? 'disc';
}
