import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../renderer/db/reads/search/documents';
import type { SearchQuery } from '../../../renderer/search/answers';
import { SearchIndex, type Scope } from '../../../renderer/search/searchIndex';
import { aCharacter, anEpisode, aPerson, aShow } from './someDocuments';

function anIndex(...scopes: [Scope, SearchDocument[]][]): SearchIndex {
  const index = new SearchIndex();
  index.setScopes(scopes);
  return index;
}
const ask = (index: SearchIndex, text: string, more: Partial<SearchQuery> = {}) =>
  index.answer({ text, limit: 5, ...more });
const ids = (index: SearchIndex, text: string, more: Partial<SearchQuery> = {}) =>
  ask(index, text, more).groups.flatMap(({ hits }) => hits.map(({ id }) => id.split('/').at(-1)));

describe('the order of what was found', () => {
  const index = anIndex([
    'small',
    [
      aShow('small', 'Small Hours'),
      aCharacter('Ada', { texts: ['Keeps the harbour light.'] }),
      aCharacter('Ada Harbour', { weight: 1 }),
      aCharacter('Harald', { values: ['Harbour master'] }),
      aCharacter('Ines', { otherNames: ['Harbour'] }),
      aCharacter('Renée O’Dea', { texts: ['She sails at dawn. Nobody waits at the harbour.'] }),
      anEpisode('small', 's1e1', 'Harbour Lights', 'A boat comes in.'),
      anEpisode('small', 's1e2', null),
    ],
  ]);

  it('is the exact name, then names, then values, then sentences', () => {
    const found = ask(index, 'harbour').groups.find(({ kind }) => kind === 'character');
    expect(found?.hits.map(({ name }) => name)).toEqual(['Ines', 'Ada Harbour', 'Harald', 'Ada', 'Renée O’Dea']);
    expect(ids(index, 'ada')[0]).toBe('ada');
  });

  it('puts the kind with the best hit first, and tells how many there are', () => {
    expect(ask(index, 'harbour lights').groups.map(({ kind }) => kind)).toEqual(['episode']);
    expect(ask(index, 'harbour', { limit: 1 }).groups.map(({ total, hits }) => [total, hits.length])).toEqual([
      [5, 1],
      [1, 1],
    ]);
    expect(ask(index, 'harbour', { kinds: ['episode'] }).groups.map(({ kind }) => kind)).toEqual(['episode']);
  });

  it('says where it was found when the name does not, and underlines what was typed', () => {
    const hits = ask(index, 'harb').groups.flatMap((group) => group.hits);
    const cut = (id: string) => {
      const hit = hits.find((one) => one.id.endsWith(id));
      return (
        hit?.snippet && hit.snippet.matches.map(([from, to]) => [hit.snippet?.text, hit.snippet?.text.slice(from, to)])
      );
    };
    expect(cut('/o’dea') ?? cut('renée-o’dea')).toEqual([['Nobody waits at the harbour.', 'harb']]);
    expect(cut('/harald')).toEqual([['Harbour master', 'Harb']]);
    expect(cut('/ada-harbour')).toBeNull();
    expect(hits.find(({ name }) => name === 'Ada Harbour')?.matches).toEqual([[4, 8]]);
  });

  it.each([
    ['renee', 'renée-o’dea'],
    ['renee odea', 'renée-o’dea'],
    ['o’dea', 'renée-o’dea'],
    ['adaharbour', 'ada-harbour'],
    ['harbuor lights', 's1e1'],
    ['har bour lights', 's1e1'],
    ['s1e2', 's1e2'],
    ['small 1 2', 's1e2'],
    ['smal s1e2', 's1e2'],
    ['smlal s1e2', 's1e2'],
    ['1x02 small', 's1e2'],
  ])('«%s» finds %s', (text, id) => expect(ids(index, text)[0]).toBe(id));

  it('looks for typing errors only where there is too little without, and says so', () => {
    const many = anIndex(['s', ['Marian', 'Mariana', 'Marla', 'Mira'].map((name) => aCharacter(name))]);
    expect(ids(many, 'maria')).toEqual(['marian', 'mariana']);
    expect(ask(many, 'maria').meant).toBeNull();
    expect(ask(many, 'mairan').meant).toBe('marian');
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    for (const text of ['', '   ', '…', 'zzzzzz']) expect(ask(index, text)).toEqual({ groups: [], meant: null });
  });

  it('finds a hidden title by its place only', () => {
    expect(ids(index, 's1')).toEqual(expect.arrayContaining(['s1e1', 's1e2']));
    expect(ask(index, 's1e2').groups[0]?.hits[0]?.name).toBeNull();
  });
});

describe('a word that thousands have', () => {
  const many = Array.from({ length: 3000 }, (_, at) => {
    const name = at % 7 === 0 ? `Tide and the ${at}` : at % 5 === 0 ? `The ${at}` : `The tide of ${at} lamps`;
    return anEpisode(
      'small',
      `s1e${at + 1}`,
      at % 11 === 0 ? 'The' : name,
      at % 13 === 0 ? 'Where the tide ends.' : null,
    );
  });
  const index = anIndex(['small', [aShow('small', 'The Small Hours'), ...many, aCharacter('Theo', { weight: 1 })]]);

  it.each(['the', 'th', 'the tide', 'tide', 'ti', 'ends', 'lamsp', 'the 15'])(
    '«%s» gives the same few as if all were put in order, and says how many there are',
    (text) => {
      const [few, all] = [ask(index, text, { limit: 3 }), ask(index, text, { limit: 5000 })];
      expect(few.meant).toBe(all.meant);
      expect(few.groups).toEqual(all.groups.map((group) => ({ ...group, hits: group.hits.slice(0, 3) })));
      for (const { total, hits } of all.groups) expect(hits).toHaveLength(total);
    },
  );
});

describe('parts of one document', () => {
  const frakes = (show: string, id: string) => aPerson('Jo Frakes', show, { id, key: 'k' });

  it('are one person, whichever show was read first, and less when one is gone', () => {
    const one = frakes('One', '/person/b/jo');
    const other = frakes('Other', '/person/a/jo');
    const index = anIndex(['one', [one]], ['other', [other]]);
    const hit = () => ask(index, 'frakes').groups[0]?.hits;
    expect(hit()).toHaveLength(1);
    expect(hit()?.[0]).toMatchObject({ id: '/person/a/jo', face: { work: [{ show: 'One' }, { show: 'Other' }] } });
    index.setScopes([['other', []]]);
    expect(hit()?.[0]).toMatchObject({ id: '/person/b/jo', face: { work: [{ show: 'One' }] } });
    index.setScopes([['one', []]]);
    expect(hit()).toBeUndefined();
  });
});
