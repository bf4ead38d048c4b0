import { describe, expect, it } from 'vitest';
import { checkPack } from '../../shared/pack/integrity';
import { loadBuiltIn, readables } from '../unit/packs/builtIn';
import { isInside } from './gates';
import { idsThatTell, tokenPack } from './tokenPack';

describe('the token pack', () => {
  const real = loadBuiltIn('picard');
  const { pack, tokens, all, episodes } = tokenPack(real);
  const json = JSON.stringify(pack);

  it('is a valid pack of the same shape', () => {
    expect(checkPack(pack, new Map())).toMatchObject({ ok: true });
    const shape = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? 'text' : one)));
    expect(shape(pack)).toEqual(shape(real));
  });

  it('holds every token, and each once as a word of its own', () => {
    expect(tokens.in(json)).toHaveLength(all.length);
    expect(new Set(all.map(({ token }) => token)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(2500);
  });

  it('has neither an id nor a text of the real pack left, but those of its frame', () => {
    const words = [
      ...idsThatTell(real),
      ...[...readables(real)].filter(({ revealedIn }) => revealedIn !== null).map(({ text }) => text),
      ...[...real.people, ...real.characters].map(({ name }) => name),
      ...real.episodes.map(({ title }) => title['en'] ?? ''),
    ];
    expect(words.filter((word) => json.includes(JSON.stringify(word)))).toEqual([]);
  });

  it('knows what lies beyond: all at the end, what is known beforehand at the start', () => {
    expect(tokens.beyond(json, new Set(episodes))).toEqual([]);
    const atStart = all.filter(({ gate }) => isInside(gate, new Set())).map(({ kind }) => kind);
    expect([...new Set(atStart)].toSorted()).toEqual([
      'claim',
      'conflict',
      'credit',
      'person',
      'production',
      'source',
      'term',
    ]);
  });
});
