import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../renderer/db/reads/search/documents';
import { SearchIndex, type Scope } from '../../renderer/search/searchIndex';
import { readSearchIndex } from '../../renderer/workers/search/readSearchIndex';
import { SearchService } from '../../renderer/workers/search/searchService';
import { aLibrary } from '../support/library';
import { aCharacter, anEpisode, aPerson, aShow } from '../unit/search/someDocuments';
import { actionOf, step } from './actions';

const WORDS = ['harbour', 'light', 'Renée', 'keeper', 'of', 'the', 'harbor', 'B-4', 'lights', 'night'];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const phrases = fc.array(phrase, { maxLength: 3 });

/** Few names and few ids, so that scopes share people and documents come back changed. */
const document: fc.Arbitrary<SearchDocument> = fc
  .record({ kind: fc.nat(3), at: fc.nat(3), name: phrase, otherNames: phrases, values: phrases, texts: phrases })
  .map(({ kind, at, name, ...more }) => {
    if (kind === 0) return { ...aCharacter(name), ...more, id: `/character/${at}` };
    if (kind === 1) return aPerson(name, 'Show', { ...more, id: `/person/${at}`, key: `k${at}` });
    if (kind === 2) return { ...anEpisode('small', `s1e${at + 1}`, name), ...more };
    return { ...anEpisode('small', `s2e${at + 1}`, null), id: `/show/small/s2e${at + 1}` };
  });
const SCOPES = ['one', 'two', 'three'] as const;
const documents = fc.uniqueArray(document, {
  maxLength: 6,
  selector: ({ id, kind }) => (kind === 'person' ? kind : id),
});
const change: fc.Arbitrary<[Scope, SearchDocument[]]> = fc.tuple(fc.constantFrom(...SCOPES), documents);

/** Addresses belong to one scope, as they do in the app; people have parts in several, by their key. */
function inScope([scope, list]: [Scope, SearchDocument[]]): [Scope, SearchDocument[]] {
  const own = list.map((one) => ({ ...one, id: `/${scope}${one.id}` }));
  return [scope, scope === 'one' ? [aShow('small', 'Small Hours'), ...own] : own];
}

const QUERIES = [
  'harbour',
  'harb',
  'harbuor',
  'the light',
  'light of',
  'renee',
  'b4',
  'keper',
  's1e1',
  'small s2',
  'zz',
];
const answers = (index: SearchIndex) => QUERIES.map((text) => index.answer({ text, limit: 20 }));

describe('an index that was brought up to date', () => {
  it('answers as one that is made anew: same hits, same order, same scores', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const index = new SearchIndex();
        for (const one of changes) index.setScopes([inScope(one)]);
        const fresh = new SearchIndex();
        const last = new Map(changes.map(inScope));
        fresh.setScopes(SCOPES.flatMap((scope) => (last.has(scope) ? [[scope, last.get(scope) ?? []] as const] : [])));
        expect(answers(index)).toEqual(answers(fresh));
      }),
      { numRuns: 200 },
    );
  });

  it('holds, after any actions, what one that is read anew holds', async () => {
    const asked = ['secret', 'title lantern', 'lantern 1 2', 'synopsys', 'thought', 'tag', 's1e1'];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), fc.array(fc.boolean()), async (list, undo) => {
        const { database, library } = await aLibrary();
        const service = new SearchService(database, 'test');
        await service.start();
        for (const [index, one] of list.entries()) {
          const action = await actionOf(database, one);
          if (action) await library.commit(action);
          if (undo[index]) await library.undo();
          if (index % 3 === 0) await service.answer({ text: 'a', limit: 1, seq: 0, revision: 0 });
        }
        const fresh = await readSearchIndex(database);
        for (const text of asked) {
          const { groups, meant } = await service.answer({ text, limit: 50, seq: 0, revision: 0 });
          expect({ groups, meant }).toEqual(fresh.answer({ text, limit: 50 }));
        }
        await service.stop();
        database.close();
      }),
      { numRuns: 12 },
    );
  });
});
