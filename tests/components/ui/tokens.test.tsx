import { describe, expect, it } from 'vitest';
import { INKS } from '../../../shared/pack/inks';
import { contrast as ratioOf, lightOf } from '../../support/colours';
import {
  type Edition,
  EDITIONS,
  GROUNDS,
  hexOf,
  pairsIn,
  readStyles,
  TEXT_GROUNDS,
  type Values,
} from '../../support/tokens';

const tokens = readStyles('tokens.css');
const contrast = readStyles('contrast.css');

function ratio(values: Values, ink: string, ground: string, edition: Edition): number {
  return ratioOf(lightOf(hexOf(values, ink, edition)), lightOf(hexOf(values, ground, edition)));
}

const SHOW_INKS = INKS.map((name) => `--ink-${name}`);

/** Ink, grounds and the least contrast on each, in the paper editions. */
const PAPER: readonly [string, readonly string[], number][] = [
  ['--ink', TEXT_GROUNDS, 7],
  ['--ink-2', TEXT_GROUNDS, 6.5],
  ['--ink-3', TEXT_GROUNDS, 4.5],
  ['--ink-inverse', ['--ink'], 7],
  ['--control', [...GROUNDS, '--well'], 3],
  ['--focus', GROUNDS, 4.5],
  ['--good', GROUNDS, 4.5],
  ['--warn', GROUNDS, 4.5],
  ['--bad', GROUNDS, 4.5],
  ...SHOW_INKS.map((ink): [string, readonly string[], number] => [ink, [...GROUNDS, '--row-select'], 4.5]),
  ...SHOW_INKS.map((ink): [string, readonly string[], number] => ['--on-accent', [ink], 4.5]),
];

const CONTRAST: readonly [string, readonly string[], number][] = [
  ...['--ink', '--ink-2', '--ink-3'].map((ink): [string, readonly string[], number] => [ink, TEXT_GROUNDS, 7]),
  ...SHOW_INKS.map((ink): [string, readonly string[], number] => [ink, [...GROUNDS, '--row-select'], 7]),
  ...SHOW_INKS.map((ink): [string, readonly string[], number] => ['--on-accent', [ink], 7]),
  ['--rule', GROUNDS, 4.5],
  ['--control', [...GROUNDS, '--row-select'], 7],
  ['--focus', GROUNDS, 7],
  ['--good', GROUNDS, 7],
  ['--warn', GROUNDS, 7],
  ['--bad', GROUNDS, 7],
];

describe.each(EDITIONS)('the %s edition', (edition) => {
  it.each(PAPER)('sets %s on %j at %d or more', (ink, grounds, least) => {
    for (const ground of grounds)
      expect(ratio(pairsIn(tokens), ink, ground, edition), `on ${ground}`).toBeGreaterThanOrEqual(least);
  });

  it.each(CONTRAST)('in high contrast sets %s on %j at %d or more', (ink, grounds, least) => {
    for (const ground of grounds)
      expect(ratio(pairsIn(contrast), ink, ground, edition), `on ${ground}`).toBeGreaterThanOrEqual(least);
  });

  it('keeps the ratios that the comments promise', () => {
    const at = edition === 'light' ? 0 : 1;
    const promised = tokens.matchAll(
      /^\s*(--[\w-]+):\s*(?:var\(--system-[\w-]+,\s*)?light-dark\([^)]*\)+;\s*\/\*(.*?)\*\//gm,
    );
    let checked = 0;
    for (const [, ink = '', comment = ''] of promised) {
      for (const [, ground = '', light = '', dark = ''] of comment.matchAll(
        /(sheet|paper|well|row-select) ([\d.]+) \/ ([\d.]+)/g,
      )) {
        expect(ratio(pairsIn(tokens), ink, `--${ground}`, edition), `${ink} on ${ground}`).toBeCloseTo(
          Number([light, dark][at]),
          0,
        );
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(15);
  });
});

describe('high contrast', () => {
  it('is the same whether the system asks for it or the viewer', () => {
    const declarations = (block: string | undefined) =>
      (block ?? expect.fail('block not found')).match(/--[\w-]+:[^;]+;/g)?.map((line) => line.replace(/\s+/g, ' '));
    const [, bySystem] = /prefers-contrast: more\) \{\s*:root \{([^}]*)\}/.exec(contrast) ?? [];
    const [, bySetting] = /:root\[data-contrast=["']more["']\] \{([^}]*)\}/.exec(contrast) ?? [];
    expect(declarations(bySetting)).toEqual(declarations(bySystem));
  });
});

describe('the inks of shows', () => {
  it('each have a scope that sets the accent', () => {
    for (const name of INKS)
      expect(tokens).toMatch(new RegExp(`\\[data-ink=["']${name}["']\\] \\{\\s*--accent: var\\(--ink-${name}\\);`));
  });
});
