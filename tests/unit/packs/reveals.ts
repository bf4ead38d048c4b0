import type { Character } from '../../../shared/pack/companion';
import type { Pack } from '../../../shared/pack/pack';
import { readables, episodeTexts } from './builtIn';

/**
 * Finds names in texts that stand there too early. Within one show an episode's id sorts like its place in the
 * story, so points are compared as strings; the empty string is «known beforehand».
 */
export type Point = string;
export const BEFOREHAND: Point = '';

/** Parts of names and aliases that name nobody by themselves: «The Watcher», «Number One», «Lieutenant Rizzo». */
const NO_NAMES: ReadonlySet<string> = new Set(['A', 'An', 'The', 'Of', 'One', 'Number', 'Android', 'Lieutenant']);

/** A name and from when on a text may use it. */
interface Name {
  words: string[];
  from: Point;
}

/** From when on a viewer has met a character. */
export function metIn(character: Character): Point {
  const points = [character.firstAppearance, character.firstMentioned].filter((point) => point !== null);
  return points.sort()[0] ?? BEFOREHAND;
}

/** From when on a text may name a character: earlier series make some of them known beforehand. */
export function namedFrom(character: Character): Point {
  if (character.nameRevealedIn !== null) return character.nameRevealedIn;
  const knownBefore = character.facts.some((fact) => fact.revealedIn === null);
  return knownBefore ? BEFOREHAND : metIn(character);
}

/** Word by word, from when on a capitalised word may stand in a text. */
export class Vocabulary {
  private readonly from = new Map<string, Point>();

  constructor(pack: Pack, pointOf: (character: Character) => Point) {
    for (const character of pack.characters) {
      const point = pointOf(character);
      this.add({ words: capitalised(character.name), from: point });
      for (const value of Object.values(character.nameBefore ?? {})) {
        this.add({ words: capitalised(value), from: metIn(character) });
      }
      for (const alias of character.aliases) {
        this.add({ words: capitalised(alias.name), from: later(point, alias.revealedIn ?? BEFOREHAND) });
      }
    }
    for (const term of pack.terms) this.add({ words: capitalised(term.text), from: term.revealedIn ?? BEFOREHAND });
  }

  /** From when on the word may be used; undefined where no name has it. */
  pointOf(word: string): Point | undefined {
    return this.from.get(word);
  }

  private add({ words, from }: Name): void {
    for (const word of words) {
      if (NO_NAMES.has(word)) continue;
      const known = this.from.get(word);
      if (known === undefined || from < known) this.from.set(word, from);
    }
  }
}

/** The capitalised words of a text, without a possessive ending. */
export function capitalised(text: string): string[] {
  return capitalisedInPlace(text).map(({ word }) => word);
}

/** The capitalised words of a text with whether each opens a sentence. */
export function capitalisedInPlace(text: string): { word: string; opens: boolean }[] {
  return Array.from(text.matchAll(/\p{Lu}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu), (match) => ({
    word: match[0].replaceAll("'", '’').replace(/’s$/u, ''),
    opens: /(?:^|[.!?:]\s+)[“"(]?$/u.test(text.slice(0, match.index)),
  }));
}

/** Every word that stands somewhere in the pack in lower case: an ordinary word, which may open a sentence. */
export function ordinaryWords(pack: Pack): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (text: string): void => {
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]*(?:['’-]\p{L}+)*/gu) ?? []) words.add(word);
  };
  for (const readable of readables(pack)) take(readable.text);
  for (const entry of episodeTexts(pack)) take(entry.text);
  return words;
}

export function later(a: Point, b: Point): Point {
  return a > b ? a : b;
}
