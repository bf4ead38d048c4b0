import { render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from '@testing-library/react';
import { Emblem } from '../../../renderer/ui/emblem/Emblem';
import { emblemHash, emblemTint, shapeOfAffiliation } from '../../../renderer/ui/emblem/emblemHash';
import { emblemInitials } from '../../../renderer/ui/emblem/emblemInitials';
import { emblemSetting } from '../../../renderer/ui/emblem/emblemSetting';
import { EMBLEM_SHAPE_NAMES } from '../../../renderer/ui/emblem/emblemShapes';

afterEach(cleanup);

/** As the design's own reference gives them: id, hash, hue, chroma, pattern. */
const TINTS: readonly [string, number, number, number, number][] = [
  ['seven-of-nine', 4151811430, 330, 0.034, 3],
  ['jean-luc-picard', 390690718, 330, 0.046, 1],
  ['elnor', 1632198759, 225, 0.046, 2],
  ['narek', 2610514102, 330, 0.046, 0],
  ['picard:seven', 4059076214, 210, 0.034, 1],
  ['', 2872998923, 165, 0.022, 3],
  ['ü', 3244136902, 330, 0.034, 1],
  ['日本', 4026831135, 225, 0.046, 1],
  ['😀', 855877642, 150, 0.022, 4],
  ['q', 1560842042, 30, 0.034, 4],
];

const INITIALS: readonly [string, string][] = [
  ['Seven of Nine', 'SN'],
  ['Elnor', 'El'],
  ['B-4', 'B4'],
  ['F8', 'F8'],
  ['Q', 'Q'],
  ['Jean-Luc Picard', 'JP'],
  ['Dr. Agnes Jurati', 'AJ'],
  ['Admiral Kirsten Clancy', 'KC'],
  ['Mr Vup', 'Vu'],
  ['Captain', 'Ca'],
  ['The Borg Queen', 'BQ'],
  ['Cristóbal Rios', 'CR'],
  ['Zoë', 'Zo'],
  ['of the', '?'],
  ['', '?'],
  ['Ludwig van Beethoven', 'LB'],
  ['de la Vega', 'LV'],
  ['Élise', 'Él'],
  ['李', '李'],
  ['mcCoy', 'Mc'],
  ['👩‍🚀 Astronaut', 'As'],
  ['Doctor Benayoun', 'DB'],
];

describe('the tint of an emblem', () => {
  it.each(TINTS)('of %j is that of the reference', (id, hash, hue, chroma, pattern) => {
    expect(emblemHash(id)).toBe(hash);
    expect(emblemTint(id)).toEqual({ hue, chroma, pattern });
  });

  it('is one of 72, with one of six engravings, for any id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        const { hue, chroma, pattern } = emblemTint(id);
        expect(hue % 15).toBe(0);
        expect(hue).toBeLessThan(360);
        expect([0.022, 0.034, 0.046]).toContain(chroma);
        expect([0, 1, 2, 3, 4, 5]).toContain(pattern);
        expect(EMBLEM_SHAPE_NAMES).toContain(shapeOfAffiliation(id));
      }),
    );
  });
});

describe('initials', () => {
  it.each(INITIALS)('of %j are %j', (name, initials) => {
    expect(emblemInitials(name)).toBe(initials);
  });

  it('are never empty, and two of any two words', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => emblemInitials(name).length > 0));
    fc.assert(
      fc.property(word, word, (first, last) => {
        fc.pre(!/^(professor|admiral|captain)$/i.test(first));
        expect(emblemInitials(`${first} ${last}`)).toBe(`${first[0]}${last[0]}`);
      }),
    );
  });
});

describe('Emblem', () => {
  const draw = (props: Partial<Parameters<typeof Emblem>[0]>) =>
    render(<Emblem id="seven-of-nine" name="Seven of Nine" size={28} {...props} />).container.querySelector('svg');

  it('is decoration with the tint of its id as custom properties', () => {
    const svg = draw({});
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.style.getPropertyValue('--eh')).toBe('330');
    expect(svg?.textContent).toBe('SN');
  });

  it('is a dotted disc while no affiliation is known', () => {
    const svg = draw({});
    expect(svg?.dataset['emblem']).toBe('disc');
    expect(svg?.querySelector('[stroke-dasharray]')?.getAttribute('stroke-dasharray')).toBe('0 3');
    expect(draw({ affiliation: 'fenris-rangers' })?.querySelector('[stroke-dasharray]')).toBeNull();
  });

  it('breaks the rim of those who belonged once, in steps that suit the size', () => {
    const dash = (size: number) =>
      draw({ shape: 'shield', rim: 'broken', size })
        ?.querySelector('[stroke-dasharray]')
        ?.getAttribute('stroke-dasharray');
    expect([dash(24), dash(64), dash(104)]).toEqual(['5 3.5', '3.6 2.4', '2.4 1.6']);
  });

  it('gains an inner line from 40 px and engraving from 96, each with ids of its own', () => {
    expect(emblemSetting(36).innerLines).toHaveLength(0);
    expect(emblemSetting(40).innerLines).toHaveLength(1);
    expect(emblemSetting(96).innerLines).toHaveLength(2);
    expect(draw({ size: 64 })?.querySelector('mask')).toBeNull();
    const { container } = render(
      <>
        <Emblem id="a" name="A" size={224} />
        <Emblem id="a" name="A" size={224} />
      </>,
    );
    const ids = Array.from(container.querySelectorAll('[id]'), (element) => element.id);
    expect(new Set(ids).size).toBe(6);
  });
});
