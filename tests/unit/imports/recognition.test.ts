import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../../renderer/imports/formats';
import { recogniseFormat } from '../../../renderer/imports/recognise';
import { type Contents, filesOf, tableOf, zipOf } from '../../support/imports/files';
import { fixtureFolders, fixturesOf } from '../../support/imports/fixtures';

const withFixtures = IMPORTERS.map(({ id }) => id).filter((id) => fixtureFolders().includes(id));

/** Who takes these files for its own, each with how certain it is. */
async function claims(contents: Contents): Promise<Record<string, number>> {
  const files = await filesOf(contents);
  const certain = await Promise.all(
    IMPORTERS.map(async (importer) => [importer.id, await importer.recognise(files)] as const),
  );
  return Object.fromEntries(certain.filter(([, certainty]) => certainty > 0));
}

describe('recognising a format', () => {
  it.each(withFixtures)('finds %s, loose or in an archive', async (id) => {
    const contents = fixturesOf(id);
    expect((await recogniseFormat(await filesOf(contents)))?.id).toBe(id);
    expect((await recogniseFormat(await filesOf({ 'export.zip': await zipOf(contents) })))?.id).toBe(id);
  });

  it.each(withFixtures)('takes no file of %s for anybody else’s, whatever it is called', async (id) => {
    for (const [path, content] of Object.entries(fixturesOf(id))) {
      const others = Object.keys(await claims({ 'some.file': content })).filter((other) => other !== id);
      expect([path, others]).toEqual([path, []]);
    }
  });

  it.each<[string, Contents]>([
    ['an empty file', { a: '' }],
    ['a line of text', { a: 'Dear diary' }],
    ['an empty list', { a: '[]' }],
    ['settings', { 'settings.json': { settings: { theme: 'dark' }, shows: [] } }],
    ['places', { a: { type: 'FeatureCollection', features: [{ type: 'Feature', id: 1 }] } }],
    ['a table of expenses', { a: tableOf('Date,Title,Amount', '2024-01-01,Rent,900') }],
    ['a feed', { a: '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>' }],
    ['a page', { a: '<!doctype html><html><body>Anime</body></html>' }],
    ['names of ours without anything in them', { 'animelist.xml': '', 'SimklBackup.json': '{}', 'tvshow.nfo': '' }],
  ])('takes %s for nobody’s', async (_, contents) => {
    expect(await claims(contents)).toEqual({});
  });
});

describe('the formats', () => {
  it('have each an id of its own', () => {
    expect(new Set(IMPORTERS.map(({ id }) => id)).size).toBe(IMPORTERS.length);
  });

  it('are told of in the documents, and whether a real file was read', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/import-formats.md'), 'utf8');
    const lines = text.split('\n').filter((line) => line.startsWith('| '));
    const missing = IMPORTERS.filter(({ name, verified }) => {
      const own = lines.filter((line) => line.split('|')[1]?.includes(name));
      return !own.some((line) => (line.split('|')[3]?.trim() === 'yes') === verified);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
