import { createHash } from 'node:crypto';
import type { Pack } from '../../../shared/pack/pack';
import fingerprints from '../../fixtures/noteFingerprints.json';

const RUN = 5;
const known = new Set<string>();
const bytes = Buffer.from(fingerprints.runs, 'base64');
for (let at = 0; at < bytes.length; at += fingerprints.bytesPerRun) {
  known.add(bytes.toString('hex', at, at + fingerprints.bytesPerRun));
}

/** How many runs of the notes are known. The notes themselves are not part of the project. */
export const knownRuns = known.size;

/** The words of a text as the fingerprints count them: lower case, without accents' letters, punctuation or hyphens. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? []
  );
}

/** Names and titles of two words and more: they are nobody's wording and end a run. The longest comes first. */
export function namesOf(packs: readonly Pack[]): string[][] {
  const names = new Set(['Star Trek', 'Star Trek: Picard']);
  for (const pack of packs) {
    for (const show of pack.shows) add(show.title);
    if (pack.characters.length === 0) continue;
    for (const episode of pack.episodes) add(episode.title);
    for (const person of pack.people) names.add(person.name);
    for (const character of pack.characters) {
      names.add(character.name);
      if (character.nameBefore !== null) add(character.nameBefore);
      for (const alias of character.aliases) names.add(alias.name);
    }
  }
  return [...names]
    .map(wordsOf)
    .filter((words) => words.length >= 2)
    .sort((a, b) => b.length - a.length);

  function add(text: { [tag: string]: string }): void {
    for (const value of Object.values(text)) names.add(value);
  }
}

/** The runs of five words that a text shares with the notes, names and titles left out. */
export function sharedRuns(text: string, names: readonly string[][]): string[] {
  const words = wordsOf(text);
  const shared: string[] = [];
  let segment: string[] = [];
  for (let i = 0; i < words.length;) {
    const name = names.find((candidate) => candidate.every((word, k) => words[i + k] === word));
    if (name === undefined) {
      segment.push(words[i]);
      i += 1;
    } else {
      segment = [];
      i += name.length;
    }
    if (segment.length >= RUN) {
      const run = segment.slice(-RUN).join(' ');
      if (isKnown(run)) shared.push(run);
    }
  }
  return shared;
}

function isKnown(run: string): boolean {
  return known.has(
    createHash('sha256')
      .update(run)
      .digest('hex')
      .slice(0, fingerprints.bytesPerRun * 2),
  );
}
