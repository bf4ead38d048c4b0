import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as index from '../../renderer/db/reads';
import { READS } from './reads';

const renderer = resolve(import.meta.dirname, '../../renderer');

/** Told by nothing: they carry the viewer's own library to disk and back, or only count rows of it. */
const NOT_FOR_SCREENS = new Set<string>(['readShowToExport']);

/** Names beginning with `read` in what a source text imports from the reads of the database, but for types. */
export function readsTakenBy(source: string): string[] {
  const imports = source.matchAll(/import\s*\{([^}]*)\}\s*from\s*'[^']*\/db\/reads(?:\/[^']*)?'/g);
  return [...imports].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim().split(/\s+as\s+/)[0] ?? '')
      .filter((name) => /^read[A-Z]/.test(name)),
  );
}

function takenByTheApp(): Map<string, string> {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const outside = files.filter((file) => !file.split(sep).join('/').startsWith('db/'));
  return new Map(
    outside.flatMap((file) =>
      readsTakenBy(readFileSync(join(renderer, file), 'utf8')).map((name) => [name, relative('.', file)] as const),
    ),
  );
}

describe('the list of reads', () => {
  it('has every function that the module of reads exports', () => {
    const exported = Object.entries(index).flatMap(([name, value]) =>
      typeof value === 'function' && name.startsWith('read') ? [name] : [],
    );
    expect(exported.length).toBeGreaterThan(15);
    expect(exported.filter((name) => !(name in READS))).toEqual([]);
  });

  it('has every read that anything outside the database takes', () => {
    const taken = takenByTheApp();
    expect(taken.size).toBeGreaterThan(15);
    const missing = [...taken].filter(([name]) => !(name in READS) && !NOT_FOR_SCREENS.has(name));
    expect(missing, 'add it to tests/leaks/reads.ts').toEqual([]);
  });

  it('is compared with imports as they are written', () => {
    const source = `
      import { readCard, type CharacterCard } from '../../db/reads';
      import type { readNothing } from '../../db/reads';
      import {
        readPaletteShows as shows,
        episodeDocument,
      } from '../../db/reads/paletteIndex';
      import { readFile } from 'node:fs';`;
    expect(readsTakenBy(source)).toEqual(['readCard', 'readPaletteShows']);
  });
});
