import { describe, expect, it } from 'vitest';
import { firstResults } from '../../../renderer/features/search/firstResults';
import { nextSlots } from '../../../renderer/features/search/useSlots';
import type { HitGroup, SearchHit } from '../../../renderer/search/answers';
import { rowsAbove } from '../../../renderer/ui/palette/rowsAbove';

const hits = (...ids: string[]) => ids.map((id) => ({ id }) as SearchHit);
const group = (kind: HitGroup['kind'], ...ids: string[]): HitGroup => ({ kind, total: 90, hits: hits(...ids) });

describe('rows above the edge', () => {
  const room = { room: 300, heading: 50, row: 40 };

  it('are those that begin inside the room, a part of one at the end among them', () => {
    // Headings at 0 and 170, rows at 50, 90, 130 and at 220, 260, 300.
    expect(rowsAbove([3, 5], room)).toEqual([3, 2]);
    expect(rowsAbove([3, 5], { ...room, room: 301 })).toEqual([3, 3]);
  });

  it('are none in groups that begin below it, and all where there is room', () => {
    expect(rowsAbove([9, 5, 1], room)).toEqual([7, 0, 0]);
    expect(rowsAbove([1, 1], { ...room, room: 9_000 })).toEqual([1, 1]);
    expect(rowsAbove([], room)).toEqual([]);
  });
});

describe('the first results', () => {
  it('leave out groups of which nothing is seen, and keep how many there are', () => {
    const all = [group('show', 'a', 'b'), group('episode', 'c', 'd', 'e'), group('note', 'f')];
    expect(firstResults(all, 9_000)).toEqual(all);
    expect(firstResults(all, 9_000)[0]).toBe(all[0]);
    const first = firstResults(all, 470);
    expect(first.map(({ kind, total, hits }) => [kind, total, hits.length])).toEqual([
      ['show', 90, 2],
      ['episode', 90, 1],
    ]);
  });
});

describe('the elements of rows', () => {
  it('are taken over by the answer to another text, one after the other', () => {
    const first = nextSlots(null, 'h', hits('a', 'b', 'c'));
    const next = nextSlots(first, 'hu', hits('c', 'd'));
    expect(next.keys).toEqual(first.keys.slice(0, 2));
    const more = nextSlots(next, 'hug', hits('c', 'd', 'e', 'f'));
    expect(more.keys.slice(0, 2)).toEqual(next.keys);
    expect(new Set(more.keys).size).toBe(4);
  });

  it('stay with their rows while the text stays: one of them may have the focus', () => {
    const first = nextSlots(null, 'h', hits('a', 'b', 'c'));
    const [a, b, c] = first.keys;
    const next = nextSlots(first, 'h', hits('c', 'd', 'a'));
    expect([next.keys[0], next.keys[2]]).toEqual([c, a]);
    expect([a, b, c]).not.toContain(next.keys[1]);
  });
});
