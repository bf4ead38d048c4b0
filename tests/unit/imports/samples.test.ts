import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../renderer/imports/recognise';
import { countsOf, filesOf, readAll, type Told } from '../../support/imports/files';

/**
 * Real and realistic exports of others, which must not lie in the project: `WATCHBILL_SAMPLES` names the folder where
 * they do. Each sample is read by the format that it is recognised as, and every row is accounted for: these are the
 * counts of records and refusals that the files were found to have when they were read line by line.
 */
const FOLDER = process.env['WATCHBILL_SAMPLES'];

function contentsOf(folder: string, names: (name: string) => string | null) {
  const path = join(FOLDER ?? '', folder);
  const entries = readdirSync(path).flatMap((name) => {
    const known = names(name);
    return known === null ? [] : [[known, new Uint8Array(readFileSync(join(path, name)))] as const];
  });
  return Object.fromEntries(entries);
}

async function told(folder: string, names: (name: string) => string | null = (name) => name): Promise<[string, Told]> {
  const files = await filesOf(contentsOf(folder, names));
  const importer = await recogniseFormat(files);
  if (!importer) throw new Error(`${folder} is not recognised.`);
  return [importer.id, await readAll(importer, files)];
}

const only = (prefix: string) => (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : null);
const named = (wanted: string) => (name: string) => (name === wanted ? name : null);

const SAMPLES: [folder: string, what: string, names: (name: string) => string | null, id: string, counts: object][] = [
  ['trakt-data-export', 'all', (name) => name, 'trakt', { play: 52, rating: 8, 'list-item': 5, status: 6 }],
  ['tvtime-gdpr-2026-fixtures', 'a', only('a_'), 'tvtime-gdpr', { play: 4, status: 4, 'refused nothing-done': 1 }],
  ['tvtime-gdpr-2026-fixtures', 'b', only('b_'), 'tvtime-gdpr', { play: 3, status: 2, 'refused nothing-done': 1 }],
  [
    'tvtime-gdpr-2026-fixtures',
    'c',
    only('c_'),
    'tvtime-gdpr',
    { play: 1, status: 2, 'list-item': 3, 'refused no-meaning': 1, 'refused nothing-done': 1 },
  ],
  [
    'tvtime-out-refract',
    'series JSON',
    named('tvtime-series-inline-fixture.json'),
    'tvtime-out',
    { play: 2, status: 2, favourite: 1 },
  ],
  [
    'tvtime-out-refract',
    'movies JSON',
    named('tvtime-movies-inline-fixture.json'),
    'tvtime-out',
    { play: 1, status: 1 },
  ],
  [
    'tvtime-out-refract',
    'episodes CSV',
    named('refract-episodes.csv'),
    'tvtime-out',
    { play: 3, 'refused nothing-done': 1 },
  ],
  ['tvtime-out-refract', 'episodes CSV without dates', named('refract-episodes-bad.csv'), 'tvtime-out', { play: 1 }],
  ['tvtime-out-refract', 'movies CSV', named('refract-movies-from-test.csv'), 'tvtime-out', { play: 1 }],
  ['seriesguide', 'full', named('shows-export-example.json'), 'seriesguide', { play: 1, rating: 2, note: 1 }],
  ['seriesguide', 'minimal', named('shows-import-minimal.json'), 'seriesguide', { play: 1 }],
];

describe.skipIf(FOLDER === undefined || !existsSync(FOLDER))('the samples', () => {
  it.each(SAMPLES)('%s, %s', async (folder, _, names, id, counts) => {
    const [format, all] = await told(folder, names);
    expect({ format, counts: countsOf(all) }).toEqual({ format: id, counts });
  });
});
