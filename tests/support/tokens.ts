import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const stylesFolder = path.join(import.meta.dirname, '..', '..', 'renderer', 'styles');

export type Edition = 'light' | 'dark';
export const EDITIONS: readonly Edition[] = ['light', 'dark'];
export type Values = ReadonlyMap<string, readonly [light: string, dark: string]>;

export const readStyles = (name: string): string => readFileSync(path.join(stylesFolder, name), 'utf8');

/** Every `--name: light-dark(#…, #…)` of a text, also as what stands in for a colour of the system; a later one wins. */
export function pairsIn(css: string): Values {
  const found = css.matchAll(
    /(--[\w-]+):\s*(?:var\(--system-[\w-]+,\s*)?light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g,
  );
  return new Map(Array.from(found, ([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

/** The `#rrggbb` of a token. */
export function hexOf(values: Values, name: string, edition: Edition): string {
  return values.get(name)?.[edition === 'light' ? 0 : 1] ?? expect.fail(`${name} is missing`);
}

export const GROUNDS = ['--paper', '--sheet', '--raised'];
/** Whatever text may stand on. */
export const TEXT_GROUNDS = [...GROUNDS, '--well', '--row-hover', '--row-select'];
