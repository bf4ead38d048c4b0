import { describe, expect, it } from 'vitest';
import type { NoteCandidates } from '../../../renderer/db/reads';
import { completionsOf, triggerAt } from '../../../renderer/features/notes/editor/completion';
import { knownOf, segmentsOf } from '../../../renderer/features/notes/editor/segments';

const SHOW = { ref: 'show:a:a', slug: 'a', title: 'A', kind: 'series', ink: null, companion: true } as const;
const somebody = (name: string, ...otherNames: string[]) => ({
  name,
  otherNames,
  to: {
    kind: 'character' as const,
    show: SHOW,
    character: { slug: name, seed: name, name, affiliation: null, role: 'Captain' },
  },
});
const CANDIDATES: NoteCandidates = {
  names: [
    somebody('Cristóbal Rios', 'Cris', 'Chris'),
    somebody('Seven of Nine', 'Annika Hansen'),
    somebody('Raffi Musiker'),
    somebody('Nina Seven'),
  ],
  episodes: [1, 2, 10].map((number) => ({ ref: `e${number}`, season: 1, number, numberTo: null, title: null })),
};

const at = (text: string) => triggerAt(text, text.length);
const inserts = (text: string) => {
  const trigger = at(text);
  return trigger === null ? null : completionsOf(trigger, CANDIDATES).map(({ insert }) => insert);
};

describe('what is being typed', () => {
  it('is a name after two brackets, until they close', () => {
    expect(at('I met [[Raf')).toEqual({ kind: 'name', from: 6, query: 'Raf' });
    expect(at('[[')).toEqual({ kind: 'name', from: 0, query: '' });
    for (const text of ['[Raf', '[[Raf]]', '[[Raf\n', 'Raf', `[[${'x'.repeat(200)}`]) expect(at(text), text).toBeNull();
  });

  it('is an episode from its E on', () => {
    expect(at('see S1E')).toEqual({ kind: 'episode', from: 4, query: '1 ' });
    expect(at('s2 e1')).toMatchObject({ kind: 'episode', query: '2 1' });
    for (const text of ['S1', 'EPS1E1', 'S1E1 ']) expect(at(text), text).toBeNull();
  });
});

describe('what is offered', () => {
  it('begins with what is typed, then has it inside, accents or not', () => {
    expect(inserts('[[sev')).toEqual(['[[Seven of Nine]]', '[[Nina Seven]]']);
    expect(inserts('[[cristobal')).toEqual(['[[Cristóbal Rios]]']);
    expect(inserts('[[annika')).toEqual(['[[Seven of Nine]]']);
    expect(inserts('[[nobody')).toEqual([]);
    expect(inserts('[[')).toHaveLength(4);
  });

  it('shows the other name where that is what fits', () => {
    const trigger = at('[[hansen');
    expect(trigger && completionsOf(trigger, CANDIDATES)[0]?.detail).toBe('Annika Hansen');
  });

  it('has the episodes of the season that begin so', () => {
    expect(inserts('S1E1')).toEqual(['S1E1', 'S1E10']);
    expect(inserts('S1E')).toEqual(['S1E1', 'S1E2', 'S1E10']);
    expect(inserts('S9E')).toEqual([]);
  });
});

it('marks in the field what will be a link, and nothing else', () => {
  const known = knownOf(CANDIDATES);
  const text = '[[Seven of Nine]], [[Nobody]] in S1E2, S9E9 `S1E1` #tag';
  const segments = segmentsOf(text, known);
  expect(segments.map((one) => one.text).join('')).toBe(text);
  expect(segments.filter(({ kind }) => kind !== 'plain').map((one) => one.text)).toEqual([
    '[[Seven of Nine]]',
    'S1E2',
    '#tag',
  ]);
});
