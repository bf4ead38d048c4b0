import { describe, expect, it } from 'vitest';
import { leadingValue, readableCard, valuesThatHold } from '../../../shared/domain/card';
import { meetingOf, meetingPlaceOf } from '../../../shared/domain/meeting';
import { lineId, neutralName, neutralSlug } from '../../../shared/domain/neutral';
import { asOf, stopsOf, storyOrder } from '../../../shared/domain/story';
import { newLines } from '../../../shared/domain/unlocked';
import { assertDefined } from '../../../shared/util/assertNever';
import { aCharacter, aValue, EPISODES, horizonAt, seenIn } from '../../support/characters';

const e = (number: number) => `episode:small:e${number}` as const;
const order = storyOrder(EPISODES.map((ref) => ({ ref })));
const en = (text: string) => ({ en: text });

describe('meeting', () => {
  const vera = aCharacter('vera', { firstAppearance: e(2) });

  it('comes with any watched appearance, and knows the first and the latest', () => {
    expect(meetingOf(vera, seenIn('vera', 2, 4, 6), horizonAt([e(1), e(3)]), order)).toBeNull();
    const met = meetingOf(vera, seenIn('vera', 6, 4, 2), horizonAt([e(4), e(6)]), order);
    expect(met).toMatchObject({ metIn: e(4), latestIn: e(6), slug: 'vera', seed: vera.id, name: 'vera' });
    expect(met?.appearances.map(({ episode }) => episode)).toEqual([e(4), e(6)]);
  });

  it('comes with the mention only for one who never appears', () => {
    const told = aCharacter('told', { firstAppearance: e(5), firstMentioned: e(1) });
    expect(meetingOf(told, seenIn('told', 5), horizonAt([e(1)]), order)).toBeNull();
    const absent = aCharacter('told', { firstMentioned: e(1) });
    expect(meetingOf(absent, [], horizonAt([e(1)]), order)).toMatchObject({ metIn: e(1), latestIn: null });
    expect(meetingPlaceOf(absent, [], order)).toBe(e(1));
    expect(meetingPlaceOf(told, seenIn('told', 7, 5), order)).toBe(e(5));
  });

  it('does not come with another show’s episode', () => {
    const guest = [{ ...seenIn('vera', 2)[0], episode: 'episode:other:e1' as const }];
    expect(meetingOf(vera, guest, horizonAt(['episode:other:e1']), order)).toBeNull();
  });

  it('leaves no trace of the name before it is told', () => {
    const hidden = aCharacter('vera', { name: 'Vera', nameBefore: en('The keeper'), nameRevealedIn: e(3) });
    const before = meetingOf(hidden, seenIn('vera', 1), horizonAt([e(1)]), order);
    expect(before).toMatchObject({ name: en('The keeper'), isNamed: false });
    expect(`${before?.slug} ${before?.seed}`).not.toMatch(/vera/i);
    expect(before?.slug).toBe(neutralSlug(hidden.id));
    const after = meetingOf(hidden, seenIn('vera', 1), horizonAt([e(1), e(3)]), order);
    expect(after).toMatchObject({ name: 'Vera', isNamed: true, slug: 'vera', seed: hidden.id });
    const nameless = { ...hidden, nameBefore: null };
    expect(meetingOf(nameless, seenIn('vera', 1), horizonAt([e(1)]), order), 'nothing to go by').toBeNull();
  });
});

describe('values', () => {
  const values = [aValue('cadet', 1), aValue('captain', 3, ['cadet']), aValue('admiral', 5, ['captain'])];
  const names = (watched: readonly number[]) =>
    valuesThatHold(values, horizonAt(watched.map(e)), order).map(({ value }) => value['en']);

  it('give way to those that take their place', () => {
    expect(names([1])).toEqual(['cadet']);
    expect(names([1, 3])).toEqual(['captain']);
    expect(names([1, 3, 5])).toEqual(['admiral']);
  });

  it('give way also where the one between is not known', () => {
    expect(names([1, 5])).toEqual(['admiral']);
  });

  it('are led by the newest that is not a former one', () => {
    const [first, second] = [aValue('guard', 1), { ...aValue('crew', 2), former: true }];
    expect(leadingValue([first, second])).toBe(first);
    expect(leadingValue([second])).toBe(second);
    expect(leadingValue([])).toBeNull();
  });
});

describe('a card', () => {
  const fact = (id: string, revealedIn: `episode:${string}:${string}` | null) => ({
    id: `fact:small:${id}` as const,
    text: en(id),
    revealedIn,
    sources: [],
    unconfirmed: false,
  });
  const alias = (name: string, revealedIn: ReturnType<typeof e>) => ({
    id: `fact:small:alias-${name.toLowerCase()}` as const,
    name,
    revealedIn,
    unconfirmed: false,
  });
  const relation = { id: 'fact:small:r1', kind: en('twin of'), revealedIn: e(1), unconfirmed: false } as const;
  const vera = aCharacter('vera', {
    name: 'Vera',
    nameBefore: en('Keeper'),
    nameRevealedIn: e(4),
    aliases: [alias('Keeper', e(1)), alias('Vee', e(2))],
    facts: [fact('late', e(3)), fact('known', null), fact('early', e(1)), fact('other', 'episode:other:e1')],
    relations: [{ ...relation, to: 'character:small:ada' }],
    unconfirmedFields: ['name', 'nameBefore', 'firstAppearance', 'firstMentioned'],
    firstAppearance: e(1),
    firstMentioned: e(3),
  });
  const at = (watched: readonly string[], others: readonly string[] = []) => {
    const horizon = horizonAt(watched);
    const met = assertDefined(meetingOf(vera, seenIn('vera', 1, 2), horizon, order) ?? undefined, 'met');
    return readableCard(met, (id) => others.includes(id), horizon, order);
  };

  it('has its lines in story order, what is known beforehand first', () => {
    expect(at([e(1), e(3), 'episode:other:e1']).facts.map(({ text }) => text['en'])).toEqual([
      'known',
      'other',
      'early',
      'late',
    ]);
    expect(at([e(1)]).facts.map(({ text }) => text['en'])).toEqual(['known', 'early']);
  });

  it('shows a relation once the other side is met', () => {
    expect(at([e(1)]).relations).toEqual([]);
    expect(at([e(1)], ['character:small:ada']).relations).toHaveLength(1);
  });

  it('does not give the name it goes by as another name', () => {
    expect(at([e(1), e(2)]).aliases.map(({ name }) => name)).toEqual(['Vee']);
    expect(at([e(1), e(2), e(4)]).aliases.map(({ name }) => name)).toEqual(['Keeper', 'Vee']);
  });

  it('doubts only what can be seen', () => {
    expect(at([e(1)]).unconfirmedFields).toEqual(['nameBefore', 'firstAppearance']);
    expect(at([e(1), e(3), e(4)]).unconfirmedFields).toEqual(['name', 'firstAppearance', 'firstMentioned']);
  });

  it('grows by the lines of an episode, and by the name', () => {
    const lines = newLines(at([e(1), e(2)]), at([e(1), e(2), e(4)], ['character:small:ada']));
    expect(lines.map(({ kind }) => kind)).toEqual(['name', 'relation']);
    expect(newLines(null, at([e(1)])).map(({ kind }) => kind)).toEqual(['fact', 'fact']);
    expect(newLines(at([e(1)]), at([e(1)]))).toEqual([]);
  });
});

describe('as of', () => {
  it('never goes beyond what is watched', () => {
    const horizon = horizonAt([e(1), e(2), e(5), 'episode:other:e1']);
    const earlier = asOf(horizon, order, e(3));
    expect(stopsOf(earlier, order)).toEqual([e(1), e(2)]);
    expect(earlier.isWatched('episode:other:e1')).toBe(true);
    expect(stopsOf(asOf(horizon, order, e(8)), order)).toEqual([e(1), e(2), e(5)]);
  });

  it('goes back in a show that was opened whole, too', () => {
    const horizon = horizonAt([], { isOpen: (episode) => order.has(episode) });
    expect(stopsOf(asOf(horizon, order, e(2)), order)).toEqual([e(1), e(2)]);
  });
});

it('neutral names are stable, unlike, and tell nothing', () => {
  expect(neutralName('character:picard:tallinn')).toBe(neutralName('character:picard:tallinn'));
  const ids = Array.from({ length: 20_000 }, (_, index) => lineId(`fact:picard:seven-${index}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^l[0-9a-z]{1,11}$/.test(id))).toBe(true);
  expect(neutralSlug('character:picard:tallinn')).toMatch(/^c[0-9a-z]{1,11}$/);
});
