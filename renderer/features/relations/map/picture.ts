import type { CharacterHead } from '../../../db/reads/companionViews';
import { bondsOf, type Bond } from '../bonds';
import type { Shown } from '../scope';
import type { Point } from './geometry';
import { labelOf } from './labels';
import { drawLines, type DrawnLine } from './lines';
import { ringLayout } from './ringLayout';
import { makeRoom, wholeLayout, type Places } from './wholeLayout';
import { nodeSize, type NodeSize } from './sizes';

/** A character in its place: `x` and `y` are the middle of the emblem. */
export type DrawnCharacter = Point & {
  head: CharacterHead;
  size: NodeSize;
  isChosen: boolean;
  /** Has a line to the chosen one. */
  isNear: boolean;
  /** What the chosen one is to it, below the name; null where the line says so, or says nothing. */
  caption: string | null;
};

export type Picture = {
  characters: readonly DrawnCharacter[];
  lines: readonly DrawnLine[];
  /** All stand round the chosen one. */
  isCentred: boolean;
};

export type PictureOptions = {
  chosen: string | null;
  /** The chosen one stands in the middle, and the others round it. */
  isCentred: boolean;
  /** How much wider than high the place is that it is drawn for. */
  aspect: number;
};

/** Wider rings have room for what lines say; beyond the last the map would no longer be read at one look. */
const RADII = [176, 216, 256] as const;
/** More labels than this round one character are read sooner below the names than on the lines. */
const MOST_ON_LINES = 12;
const NO_CAPTIONS: Setting['captions'] = new Map();

/** The map as it is drawn: places, lines and labels. The same for the same input, always. */
export function drawMap(shown: Shown, options: PictureOptions): Picture {
  const bonds = bondsOf(shown.relations);
  const { chosen, isCentred } = options;
  // On a whole map the choice moves nobody far: what finds no place on a line there stands in the pane only.
  if (!isCentred || chosen === null) return compose(shown, bonds, options, { radius: 0, captions: NO_CAPTIONS });
  if (shown.characters.length <= MOST_ON_LINES + 1) {
    for (const radius of RADII) {
      const picture = compose(shown, bonds, options, { radius, captions: NO_CAPTIONS });
      if (picture.lines.every((line) => line.label !== null)) return picture;
    }
  }
  return compose(shown, bonds, options, { radius: RADII[0], captions: captionsOf(bonds, chosen) });
}

type Setting = {
  /** Of the ring round the chosen one. */
  radius: number;
  /** What stands below names, by slug; without any, lines carry their labels. */
  captions: ReadonlyMap<string, string>;
};

function compose(shown: Shown, bonds: readonly Bond[], options: PictureOptions, setting: Setting): Picture {
  const { chosen } = options;
  const { captions } = setting;
  const near = new Set(bonds.flatMap(({ a, b }) => (a === chosen ? [b] : b === chosen ? [a] : [])));
  const sized = shown.characters.map((head): Sized => {
    const caption = captions.get(head.slug) ?? null;
    const isChosen = head.slug === chosen;
    const size = sizeOf(shown, head.name, isChosen, caption);
    return { head, size, isChosen, isNear: near.has(head.slug), caption };
  });
  const places = placesOf(sized, shown, bonds, { ...options, ...setting });
  const placeOf = (slug: string) => places.get(slug) ?? { x: 0, y: 0 };
  const characters = sized.map((one): DrawnCharacter => ({ ...one, ...placeOf(one.head.slug) }));
  const standing = new Map(characters.map((one) => [one.head.slug, one]));
  const lines = drawLines(bonds, { chosen, standing, withLabels: captions.size === 0 });
  return { characters: inReadingOrder(characters), lines, isCentred: options.isCentred && chosen !== null };
}

type Sized = Omit<DrawnCharacter, keyof Point>;

function placesOf(
  sized: readonly Sized[],
  shown: Shown,
  bonds: readonly Bond[],
  options: PictureOptions & Setting,
): Places {
  const { isCentred, aspect, radius, chosen } = options;
  const centre = isCentred ? sized.find((one) => one.isChosen) : undefined;
  if (centre) {
    const nodes = sized.filter((one) => one !== centre).toSorted(byLine(bonds));
    return ringLayout({ centre: nodeOf(centre), nodes: nodes.map(nodeOf), aspect, radius });
  }
  return makeRoom(wholePlaces(shown, bonds, aspect), sized.map(nodeOf), chosen);
}

/** By what is shown and by the shape of the pane: a choice moves hardly anybody, so it need not be found out again. */
const known = new WeakMap<Shown, Map<number, Places>>();

function wholePlaces(shown: Shown, bonds: readonly Bond[], aspect: number): Places {
  const own = known.get(shown) ?? new Map<number, Places>();
  known.set(shown, own);
  const nodes = shown.characters.map(({ slug, name }) => ({ id: slug, size: sizeOf(shown, name, false, null) }));
  const places = own.get(aspect) ?? wholeLayout({ nodes, bonds, aspect });
  own.set(aspect, places);
  return places;
}

/** More characters than this are looked at from so far that letters are set larger. */
const FEW = 14;
const FAR_LETTERS = 1.12;

function sizeOf({ characters }: Shown, name: string, isChosen: boolean, caption: string | null): NodeSize {
  return nodeSize(name, isChosen, caption, characters.length > FEW ? FAR_LETTERS : 1);
}

const nodeOf = ({ head, size }: Sized) => ({ id: head.slug, size });

const CLOSENESS = { family: 0, love: 1, work: 2, enmity: 3 } as const;

/** Families first, then loves, then work; enemies stand furthest. */
function byLine(bonds: readonly Bond[]): (one: Sized, other: Sized) => number {
  const closest = new Map<string, number>();
  for (const { a, b, line } of bonds) {
    for (const slug of [a, b]) closest.set(slug, Math.min(closest.get(slug) ?? 9, CLOSENESS[line]));
  }
  return (one, other) => (closest.get(one.head.slug) ?? 9) - (closest.get(other.head.slug) ?? 9);
}

/** What the chosen one is to each of those round it, all lines together. */
function captionsOf(bonds: readonly Bond[], chosen: string): Map<string, string> {
  const captions = new Map<string, string>();
  for (const { a, b, relations } of bonds) {
    const other = a === chosen ? b : a;
    const { text } = labelOf(relations, chosen);
    captions.set(other, [captions.get(other), text].filter((part) => part !== undefined).join(', '));
  }
  return captions;
}

/** The chosen one, then those round it, then the others: each group by name, as it was given. */
function inReadingOrder(characters: readonly DrawnCharacter[]): DrawnCharacter[] {
  const rank = ({ isChosen, isNear }: DrawnCharacter) => (isChosen ? 0 : isNear ? 1 : 2);
  return characters.toSorted((one, other) => rank(one) - rank(other));
}
