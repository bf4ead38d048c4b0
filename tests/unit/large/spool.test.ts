import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Line } from '../../large/rows.mjs';
import { aroundTables, spoolTables } from '../../large/spool.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'watchbill-spool-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function* drawn(lines: Line[]): Generator<Line, number> {
  yield* lines;
  return lines.length;
}
const play = (id: string): Line => ({ table: 'plays', row: { id } });
const text = (line: Line) => JSON.stringify(line);

describe('rows of a large library', () => {
  it('lie in one file a table, in their order', () => {
    const journal = { table: 'journal', row: { seq: 4 } };
    const { tally, tables } = spoolTables(folder, drawn([play('b'), journal, play('c')]));
    expect(tally).toBe(3);
    const plays = tables.get('plays');
    expect([plays?.rows, plays?.first, plays?.last]).toEqual([2, 'b', 'c']);
    expect(readFileSync(plays?.file ?? '', 'utf8')).toBe(`${text(play('b'))}\n${text(play('c'))}\n`);
  });

  it('are refused out of order, which only the slow way of a restore takes', () => {
    expect(() => spoolTables(folder, drawn([play('c'), play('b')]))).toThrow('not in the order of their keys');
  });

  it('stand between those that were there, tables in their order and the journal last', () => {
    const { tables } = spoolTables(folder, drawn([{ table: 'journal', row: { seq: 2 } }, play('b'), play('c')]));
    const there = [play('a'), play('d'), { table: 'journal', row: { seq: 1 } }, { table: 'shows', row: { id: 's' } }];
    const around = aroundTables(there.map(text), tables);
    expect(around.map(({ before, own, after }) => [before, own?.rows ?? 0, after])).toEqual([
      [[text(play('a'))], 2, [text(play('d'))]],
      [[text({ table: 'shows', row: { id: 's' } })], 0, []],
      [[text({ table: 'journal', row: { seq: 1 } })], 1, []],
    ]);
    const { tables: wide } = spoolTables(folder, drawn([play('b'), play('e')]));
    expect(() => aroundTables(there.map(text), wide)).toThrow('lie between');
  });
});
