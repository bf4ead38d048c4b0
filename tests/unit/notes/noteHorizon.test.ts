import { describe, expect, it } from 'vitest';
import { furthestInside, gatesOf, type NoteAbout, type ShowStand } from '../../../shared/domain/noteHorizon';

const place = (season: number, number: number) => ({
  ref: `s${season}e${number}`,
  season,
  number,
  airedOn: null,
  special: season === 0,
});
/** Two seasons of three and a special, which stands last as in an outline. */
const PLACES = [1, 2, 3]
  .map((n) => place(1, n))
  .concat(
    [1, 2, 3].map((n) => place(2, n)),
    place(0, 1),
  );
const stand = (...inside: string[]): ShowStand => ({ places: PLACES, isInside: (ref) => inside.includes(ref) });
const on = (about: Partial<NoteAbout>): NoteAbout => ({
  kind: 'show',
  ref: 'show',
  show: 'show',
  season: null,
  ...about,
});
const upTo = (last: string) => {
  const refs = PLACES.map(({ ref }) => ref);
  return stand(...refs.slice(0, refs.indexOf(last) + 1));
};
const gates = (about: Partial<NoteAbout>, own: ShowStand, named: Parameters<typeof gatesOf>[1] = []) =>
  gatesOf(on(about), named, new Map([['show', own]]));

describe('where a note lies', () => {
  it('an episode at itself, once it is watched', () => {
    expect(gates({ kind: 'episode', ref: 's1e2' }, upTo('s2e1'))).toEqual(['s1e2']);
    expect(gates({ kind: 'episode', ref: 's2e2' }, upTo('s2e1'))).toEqual(['s2e1']);
    expect(gates({ kind: 'episode', ref: 's1e1' }, stand())).toEqual([]);
  });

  it('a season at the furthest of it, a show and a character at the furthest of all', () => {
    expect(gates({ kind: 'season', ref: 'one', season: 1 }, upTo('s2e1'))).toEqual(['s1e3']);
    expect(gates({ kind: 'season', ref: 'two', season: 2 }, upTo('s1e2'))).toEqual(['s1e2']);
    expect(gates({ kind: 'show' }, upTo('s2e1'))).toEqual(['s2e1']);
    expect(gates({ kind: 'character', ref: 'x' }, stand('s1e1', 's2e2'))).toEqual(['s2e2']);
    expect(gates({}, stand())).toEqual([]);
  });

  it('counts a special only where there is nothing else', () => {
    expect(furthestInside(stand('s1e1', 's0e1'))).toBe('s1e1');
    expect(furthestInside(stand('s0e1'))).toBe('s0e1');
    expect(furthestInside(stand())).toBeNull();
  });

  it('a person and a day where the shows lie that they name', () => {
    const about = on({ kind: 'day', ref: '2026-11-21', show: null });
    const stands = new Map([
      ['show', upTo('s1e2')],
      ['other', stand('s1e1')],
    ]);
    expect(gatesOf(about, [], stands)).toEqual([]);
    expect(gatesOf(about, [{ show: 'other', knownFrom: null }], stands)).toEqual(['s1e1']);
    expect(gatesOf(about, [], stands, ['show', 'other'])).toEqual(['s1e2', 's1e1']);
  });

  it('further, when it names somebody who is met later, and in another show', () => {
    const seen = upTo('s2e3');
    const episode = { kind: 'episode', ref: 's1e2' } as const;
    expect(gates(episode, seen, [{ show: 'show', knownFrom: 's1e1' }])).toEqual(['s1e2']);
    expect(gates(episode, seen, [{ show: 'show', knownFrom: 's2e2' }])).toEqual(['s1e2', 's2e2']);
    expect(gates(episode, upTo('s1e2'), [{ show: 'show', knownFrom: 's2e2' }])).toEqual(['s1e2']);
    const both = new Map([
      ['show', seen],
      ['other', stand('s1e1')],
    ]);
    expect(gatesOf(on(episode), [{ show: 'other', knownFrom: null }], both)).toEqual(['s1e2', 's1e1']);
  });
});
