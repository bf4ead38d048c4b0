import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';

export type Figure = {
  what: string;
  value: number;
  unit: string;
  /** What it has to be, in words. */
  goal: string;
  met: boolean;
};

const file = path.join('reports', 'faults.ndjson');

/** Puts a figure into the report. What misses its goal fails the test as well, but only after it stands there. */
export function report(figure: Figure): void {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(figure)}\n`);
  expect.soft(figure.met, `${figure.what}: ${figure.value} ${figure.unit}, goal: ${figure.goal}`).toBe(true);
}

/** A figure that only tells how much was done. */
export function tell(what: string, value: number, unit = ''): void {
  report({ what, value, unit, goal: 'reported', met: true });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
