import { expect, it } from 'vitest';
import { relationLine, type RelationLine } from '../../../shared/domain/relationLine';
import { loadBuiltIn } from '../packs/builtIn';

/** Every kind of relation in the built-in companion that is not work or friendship. */
const EXPECTED: Record<Exclude<RelationLine, 'work'>, readonly string[]> = {
  family: [
    'ancestor of',
    'android brother of',
    'aunt of',
    'brother of',
    'captain and second father to',
    'creator and father of',
    'daughter figure of',
    'daughter of',
    'descendant of',
    'double and maybe forebear of',
    'father figure of',
    'father of',
    'half-brother of',
    'husband of',
    'husband, in a changed history, of',
    'in another timeline, wife of',
    'kinsman of',
    'late husband of',
    'like a brother to',
    'like a son to',
    'look-alike, perhaps descendant, of',
    'made by',
    'maker of',
    'mother figure of',
    'mother of',
    'mother to',
    'nephew of',
    'niece of',
    'raised by',
    'relative of',
    'sister model of',
    'sister of',
    'son figure of',
    'son of',
    'twin of',
    'widow of',
    'wife of',
  ],
  love: [
    'former lover of',
    'in love with',
    'killer and onetime lover of',
    'lover of',
    'mentor and onetime lover of',
    'old love of',
    'onetime captain and love of',
    'partner of',
  ],
  enmity: [
    'at odds with',
    'betrayed by',
    'betrayer of',
    'captor of',
    'enemy of',
    'hunter of',
    'killed by',
    'killer of',
    'manipulator of',
    'old enemy of',
    'old foe of',
    'old rival of',
    'resentful of',
    'unwilling spy for',
  ],
};

it('finds the line of every relation in the built-in companion', () => {
  const kinds = new Set(loadBuiltIn('picard').characters.flatMap((row) => row.relations.map(({ kind }) => kind['en'])));
  const found: Record<RelationLine, string[]> = { family: [], love: [], enmity: [], work: [] };
  for (const kind of [...kinds].toSorted()) if (kind !== undefined) found[relationLine(kind)].push(kind);
  const { work, ...others } = found;
  expect(others).toEqual(EXPECTED);
  expect(work.length).toBeGreaterThan(40);
});

it.each([
  ['fiancé of', 'love'],
  ['former partner of', 'love'],
  ['research partner of', 'work'],
  ['stepmother of', 'family'],
  ['Grandson of', 'family'],
  ['person of trust for', 'work'],
  ['akin to', 'work'],
  ['lovely company for', 'work'],
  ['', 'work'],
] satisfies [string, RelationLine][])('draws «%s» as %s', (kind, line) => {
  expect(relationLine(kind)).toBe(line);
});
