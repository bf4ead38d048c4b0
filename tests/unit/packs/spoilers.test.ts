import { describe, expect, test } from 'vitest';
import type { Character } from '../../../shared/pack/companion';
import { episodeTexts, loadBuiltIn, readables } from './builtIn';
import {
  BEFOREHAND,
  capitalised,
  capitalisedInPlace,
  later,
  metIn,
  namedFrom,
  ordinaryWords,
  Vocabulary,
} from './reveals';

const picard = loadBuiltIn('picard');
const ordinary = ordinaryWords(picard);
const TITLE_CHARACTER = 'character:picard:picard';

/** Ordinary words that open a sentence and happen to stand nowhere in lower case. */
const ORDINARY_OPENERS: ReadonlySet<string> = new Set(
  `awake beamed cured guided held meanwhile outnumbered searching somewhere strange stranded testing trapped trusting`.split(
    ' ',
  ),
);

/** Words of names that a text uses for something else: articles, the Borg, La Sirena, Daystrom Station, a rumour. */
const NOT_A_MENTION: ReadonlySet<string> = new Set(['A', 'The', 'One', 'La', 'Borg', 'Daystrom', 'Watcher']);

/** The capitalised words of all names that a character goes by. */
function namesOf(character: Character): string[] {
  const names = [character.name, character.nameBefore?.en ?? '', ...character.aliases.map((alias) => alias.name)];
  return names.flatMap(capitalised);
}

/** The words of a text that name somebody or something, each with what is known of it. */
function namesIn(text: string, vocabulary: Vocabulary): { word: string; from: string | undefined }[] {
  return capitalisedInPlace(text)
    .filter(({ word, opens }) => {
      if (vocabulary.pointOf(word) !== undefined) return true;
      const lower = word.toLowerCase();
      return !(opens && (ordinary.has(lower) || ORDINARY_OPENERS.has(lower)));
    })
    .map(({ word }) => ({ word, from: vocabulary.pointOf(word) }));
}

describe('a text never runs ahead of its reveal point', () => {
  test('a synopsis uses only names and terms that are revealed by its own episode', () => {
    const vocabulary = new Vocabulary(picard, namedFrom);
    const early: string[] = [];
    for (const { at, kind, text } of episodeTexts(picard)) {
      if (kind !== 'synopsis') continue;
      for (const { word, from } of namesIn(text, vocabulary)) {
        if (from === undefined) early.push(`${at}: ${word} is neither a character nor a listed term`);
        else if (from > at) early.push(`${at}: ${word} is revealed in ${from}`);
      }
    }
    expect(early).toEqual([]);
  });

  test('a teaser names only characters met in an earlier episode, and terms known by then', () => {
    // The title of the show names its hero; everybody else has to be met, also who is known from earlier series.
    const vocabulary = new Vocabulary(picard, (character) =>
      character.id === TITLE_CHARACTER ? BEFOREHAND : later(metIn(character), character.nameRevealedIn ?? BEFOREHAND),
    );
    const early: string[] = [];
    for (const { at, kind, text } of episodeTexts(picard)) {
      if (kind !== 'teaser') continue;
      for (const { word, from } of namesIn(text, vocabulary)) {
        if (from === undefined) early.push(`${at}: ${word} is neither a character nor a listed term`);
        else if (from >= at) early.push(`${at}: ${word} is revealed in ${from}`);
      }
    }
    expect(early).toEqual([]);
  });

  test('facts, claims, conflicts, production and sources name nobody and nothing before the reveal', () => {
    const vocabulary = new Vocabulary(picard, namedFrom);
    const people = new Set(picard.people.flatMap((person) => capitalised(person.name)));
    const early: string[] = [];
    for (const { at, text, revealedIn } of readables(picard)) {
      for (const word of capitalised(text)) {
        const from = vocabulary.pointOf(word);
        if (from === undefined || from <= (revealedIn ?? BEFOREHAND)) continue;
        // A first name or a surname of somebody who made the show is that person's, not a character's.
        if (!people.has(word)) early.push(`${at}: ${word} is revealed in ${from}, the text in ${revealedIn}`);
      }
    }
    expect(early).toEqual([]);
  });

  test('an episode mentions whom its texts name, and nobody unmet', () => {
    const characters = new Map(picard.characters.map((character) => [character.id, character]));
    const everyName = new Set(picard.characters.flatMap(namesOf).filter((word) => !NOT_A_MENTION.has(word)));
    const faults: string[] = [];
    for (const episode of picard.episodes) {
      const words = new Set(capitalised(`${episode.teaser?.en} ${episode.synopsis?.en}`));
      const mentioned = new Set(episode.mentions.flatMap((id) => namesOf(characters.get(id)!)));
      for (const word of words) {
        if (everyName.has(word) && !mentioned.has(word)) faults.push(`${episode.id}: ${word} is not in the mentions`);
      }
      for (const id of episode.mentions) {
        const character = characters.get(id)!;
        if (!namesOf(character).some((word) => words.has(word))) {
          faults.push(`${episode.id}: ${id} is not in the text`);
        }
        if (BEFOREHAND < namedFrom(character) && metIn(character) > episode.id)
          faults.push(`${episode.id}: ${id} is not known yet`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('a card never runs ahead of its character', () => {
  test('it opens with the first appearance, or with a mention before it', () => {
    const first = new Map<string, string>();
    for (const { character, episode } of picard.appearances) {
      if (episode < (first.get(character) ?? '~')) first.set(character, episode);
    }
    for (const character of picard.characters) {
      expect([character.id, character.firstAppearance]).toEqual([character.id, first.get(character.id) ?? null]);
      if (character.firstMentioned !== null && character.firstAppearance !== null) {
        expect(character.firstMentioned < character.firstAppearance, character.id).toBe(true);
      }
    }
  });

  test('a name that comes later has a stand-in before, which does not give it away', () => {
    for (const character of picard.characters) {
      expect(character.nameBefore === null, character.id).toBe(character.nameRevealedIn === null);
      if (character.nameBefore === null) continue;
      expect(character.nameRevealedIn! >= metIn(character), character.id).toBe(true);
      const stand = new Set(capitalised(character.nameBefore.en));
      expect(capitalised(character.name).filter((word) => stand.has(word) && word !== 'The')).toEqual([]);
    }
  });

  test('an acting credit waits for the character, and for the actor on the card', () => {
    const characters = new Map(picard.characters.map((character) => [character.id, character]));
    for (const credit of picard.credits) {
      if (credit.character === null) continue;
      const character = characters.get(credit.character)!;
      const actor = character.actors.find((acted) => acted.person === credit.person);
      expect(actor, credit.id).toBeDefined();
      const due = later(metIn(character), actor!.revealedIn ?? BEFOREHAND);
      expect((credit.revealedIn ?? BEFOREHAND) >= due, `${credit.id} before ${due}`).toBe(true);
    }
  });

  test('what replaces a value is revealed no earlier than the value', () => {
    for (const character of picard.characters) {
      for (const list of [character.species, character.affiliations, character.ranks]) {
        const points = new Map(list.map((attribute) => [attribute.id, attribute.revealedIn ?? BEFOREHAND]));
        for (const attribute of list) {
          for (const earlier of attribute.supersedes) {
            expect(points.get(attribute.id)! >= points.get(earlier)!, attribute.id).toBe(true);
          }
        }
      }
    }
  });
});
