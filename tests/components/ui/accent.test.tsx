import { describe, expect, it } from 'vitest';
import {
  clipped,
  contrast,
  lightOf,
  type Light,
  mixed,
  type Oklab,
  oklabOf,
  oklabToLight,
  oklchToOklab,
  over,
} from '../../support/colours';
import { type Edition, EDITIONS, hexOf, pairsIn, readStyles, TEXT_GROUNDS } from '../../support/tokens';

const tokens = readStyles('tokens.css');
const values = pairsIn(tokens);

/** How tokens.css makes a colour of the system's one: light first, then dark. */
const bounds = Array.from(
  tokens.matchAll(/oklch\(from var\(--system-accent\) clamp\(([\d.]+), l, ([\d.]+)\) min\(c, ([\d.]+)\) h\)/g),
  ([, least, most, chroma]) => ({ least: Number(least), most: Number(most), chroma: Number(chroma) }),
);

/** What a rule or token mixes the tint with, in `color-mix(in oklab, … PART%, var(--OTHER))`. */
function mixOf(text: string, token: string): { part: number; other: string } {
  const [, part, other = ''] =
    new RegExp(`${token}\\b[^;]*color-mix\\(in oklab, var\\([^%;]*\\) (\\d+)%, var\\((--[\\w-]+)\\)\\)`).exec(text) ??
    expect.fail(`${token} is not mixed`);
  return { part: Number(part) / 100, other };
}

const steps = (from: number, to: number, count: number) =>
  Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);

/** What all accents there are come to, whatever their lightness and chroma: the bounds hold them in. By its name. */
function* tints(edition: Edition): Generator<[name: string, tint: Oklab]> {
  const { least, most, chroma } = bounds[edition === 'light' ? 0 : 1] ?? expect.fail('no bounds');
  for (const hue of steps(0, 358, 179))
    for (const c of steps(0, chroma, 7))
      for (const l of steps(least, most, 2)) yield [`oklch(${l} ${c} ${hue})`, oklchToOklab(l, c, hue)];
}

/** The least contrast that `measure` finds, and with which accent. */
function worst(edition: Edition, measure: (tint: Oklab) => number): { least: number; by: string } {
  let found = { least: Infinity, by: '' };
  for (const [by, tint] of tints(edition)) {
    const least = measure(tint);
    if (least < found.least) found = { least, by };
  }
  return found;
}

/** As a screen shows it that ends with sRGB, and as one shows it that does not end. */
const shown = (tint: Oklab): Light[] => [clipped(oklabToLight(tint)), oklabToLight(tint)];
const leastOf = (grounds: readonly Light[]) => (tint: Oklab) =>
  Math.min(...shown(tint).flatMap((light) => grounds.map((ground) => contrast(light, ground))));

describe.each(EDITIONS)('with any accent of the system, the %s edition', (edition) => {
  const light = (name: string) => lightOf(hexOf(values, name, edition));
  const inverse = light('--ink-inverse');
  const mixedBy = ({ part, other }: ReturnType<typeof mixOf>) => {
    const ground = oklabOf(light(other));
    return (tint: Oklab) => mixed(tint, ground, part);
  };

  it('has bounds', () => {
    expect(bounds).toHaveLength(2);
  });

  it('can read the tint, and see its ring, on every ground', () => {
    const { least, by } = worst(edition, leastOf(TEXT_GROUNDS.map(light)));
    expect(least, by).toBeGreaterThanOrEqual(4.5);
  });

  it('can read what stands on it, figures in four fifths of their ink as well', () => {
    const faint = (tint: Oklab) =>
      Math.min(...shown(tint).map((ground) => contrast(over(inverse, clipped(ground), 0.8), clipped(ground))));
    for (const { least, by } of [worst(edition, leastOf([inverse])), worst(edition, faint)])
      expect(least, by).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--system-tint-2', '--system-tint-3'])('can read what stands on it as %s', (token) => {
    const mix = mixedBy(mixOf(tokens, token));
    const { least, by } = worst(edition, (tint) => leastOf([inverse])(mix(tint)));
    expect(least, by).toBeGreaterThanOrEqual(4.5);
  });

  it('can read text that is selected', () => {
    const mix = mixedBy(mixOf(readStyles('base.css'), '::selection'));
    const { least, by } = worst(edition, (tint) => leastOf([light('--ink')])(mix(tint)));
    expect(least, by).toBeGreaterThanOrEqual(7);
  });
});

describe('the accent of the system', () => {
  it('is left out three times: where the system asks for contrast, where the viewer does, and with forced colours', () => {
    expect(readStyles('contrast.css').match(/--system-tint: initial;/g)).toHaveLength(3);
  });

  it('is in none of the colours that mean a show', () => {
    for (const [, name = '', value = ''] of tokens.matchAll(/(--accent[\w-]*|--on-accent|--ink-[a-z]+):([^;]+);/g))
      expect(value, name).not.toContain('system');
  });
});
