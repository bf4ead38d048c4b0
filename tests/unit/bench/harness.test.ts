import { describe, expect, it } from 'vitest';
import { loadedAtOnce } from '../../bench/harness/firstLoad.mjs';
import { interleave } from '../../bench/harness/interleave.mjs';
import { canMeasureMemory, memoryByProcess, processTree } from '../../bench/harness/pss.mjs';
import { readOptions } from '../../bench/options.mjs';
import { writeReport } from '../../bench/report.mjs';

describe('interleaving', () => {
  it('measures both in turn, changes who goes first, and does not count the first pair', async () => {
    const order: string[] = [];
    const next = (name: string) => () => Promise.resolve(order.push(name));
    const { ours, limit } = await interleave(2, next('ours'), next('limit'));
    expect(order).toEqual(['limit', 'ours', 'ours', 'limit', 'limit', 'ours']);
    expect([ours, limit]).toEqual([
      [3, 6],
      [4, 5],
    ]);
  });
});

describe('what the first screen loads', () => {
  it('finds the script of a page and what it preloads', () => {
    const page =
      '<script type="module" crossorigin src="./assets/index-a.js"></script>' +
      '<link rel="modulepreload" crossorigin href="./assets/react-b.js"><link rel="stylesheet" href="./assets/x.css">';
    expect(loadedAtOnce(page)).toEqual(['./assets/index-a.js', './assets/react-b.js']);
  });

  it('follows imports and leaves what is loaded later', () => {
    const script = 'import{a as b}from"./react-b.js";import"./side-c.js";const later=()=>import("./settings-d.js");';
    expect(loadedAtOnce(script)).toEqual(['./react-b.js', './side-c.js']);
  });
});

describe.runIf(canMeasureMemory)('memory of a process tree', () => {
  it('finds this process and knows what it uses', () => {
    expect(processTree(process.pid)).toContain(process.pid);
    const [own] = memoryByProcess(process.pid);
    expect(own.bytes).toBeGreaterThan(1024 * 1024);
  });
});

describe('options', () => {
  it('has sensible ones by itself', () => {
    expect(readOptions([])).toEqual({ smoke: false, prepare: false, report: null, only: [], runs: null });
  });

  it('reads them', () => {
    expect(readOptions(['--smoke', '--only', 'start,size', '--only=memory', '--report', 'x.md', '--runs=7'])).toEqual({
      smoke: true,
      prepare: false,
      report: 'x.md',
      only: ['start', 'size', 'memory'],
      runs: 7,
    });
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--fast'])).toThrow('--fast');
    expect(() => readOptions(['--runs=0'])).toThrow('whole number');
  });
});

describe('the report', () => {
  it('has a row for each figure, and 95th percentiles where there are some', () => {
    const figure = {
      name: 'start',
      ours: 700,
      limit: 600,
      ratio: 1.17,
      unit: 'ms',
      runs: 20,
      met: true,
    };
    const text = writeReport(
      [
        { ...figure, p95: [740, 630], goal: 'ratio at most 1.25' },
        { ...figure, name: 'size', goal: 'less' },
      ],
      '33.2.1',
    );
    expect(text).toContain('Electron 33.2.1');
    expect(text).toContain('| start | 700 | 600 | 1.17 | ms | 740 / 630 | 20 | ratio at most 1.25 | yes |');
    expect(text).toContain('| size | 700 | 600 | 1.17 | ms |  | 20 | less | yes |');
    expect(text).toMatch(/load \d/);
  });
});
