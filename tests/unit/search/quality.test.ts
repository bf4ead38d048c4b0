import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '../../../renderer/db/catalogue/loadPack';
import type { SearchIndex } from '../../../renderer/search/searchIndex';
import { readSearchIndex } from '../../../renderer/workers/search/readSearchIndex';
import type { MarkTarget } from '../../../shared/library/actions';
import { aLibrary, mark } from '../../support/library';
import { loadBuiltIn } from '../packs/builtIn';
import { AHEAD, EARLY, MISSPELT, PLAIN, type Asked } from './queries';

/** The built-in catalogue, and a viewer who has seen this much of Picard. */
async function indexAfter(target: MarkTarget): Promise<SearchIndex> {
  const { database, library } = await aLibrary(loadBuiltIn('picard'));
  await loadPack(database, loadBuiltIn('startrek'), 'digest', 0);
  const marked = await library.commit(mark('show:picard:picard', target));
  if (!marked.ok) throw new Error(marked.error.code);
  return readSearchIndex(database);
}

const first = (index: SearchIndex, typed: string) => index.answer({ text: typed, limit: 3 }).groups[0]?.hits[0]?.id;

/** What was answered wrongly, as a line for whoever reads the failure. */
function wrong(index: SearchIndex, list: readonly Asked[]): string[] {
  return list.flatMap(({ typed, first: right }) => {
    const id = first(index, typed) ?? 'nothing';
    return right.includes(id) ? [] : [`${typed}: ${id}, not ${right.join(' or ')}`];
  });
}

describe('the first result over the built-in catalogue', () => {
  let all: SearchIndex;
  let early: SearchIndex;
  beforeAll(async () => {
    all = await indexAfter({ kind: 'show' });
    early = await indexAfter({ kind: 'up-to', episode: 'episode:picard:s01e05' });
  });

  it('is asked for enough, a third of it misspelt', () => {
    expect(PLAIN.length + MISSPELT.length).toBeGreaterThanOrEqual(60);
    expect(MISSPELT.length).toBeGreaterThanOrEqual((PLAIN.length + MISSPELT.length) / 3);
  });

  it('is right in at least 95 of 100', () => {
    const asked = [...PLAIN, ...MISSPELT];
    const faults = wrong(all, asked);
    expect(faults.length / asked.length, faults.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('is right at an earlier horizon', () => {
    expect(wrong(early, EARLY)).toEqual([]);
  });

  it('is nothing of what lies ahead', () => {
    for (const typed of AHEAD) {
      const later = first(all, typed);
      expect(later, typed).toBeDefined();
      const found = early.answer({ text: typed, limit: 500 }).groups.flatMap(({ hits }) => hits);
      expect(
        found.filter(({ id, name }) => id === later && name !== null),
        typed,
      ).toEqual([]);
    }
  });
});
