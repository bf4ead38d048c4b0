import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';
import { say } from '../setup/say.mjs';
import { runPlaywright } from './tools.mjs';

/** @typedef {{ what: string, value: number, unit: string, goal: string, met: boolean }} FaultFigure */

/**
 * The fault tests, and their figures as a table: printed, and in `reports/faults.md`.
 * @param {import('./faultOptions.mjs').FaultOptions} options
 * @returns {Promise<import('./steps.mjs').Tally>}
 */
export async function runFaults({ only, ...amounts }) {
  const file = inProject('reports', 'faults.ndjson');
  rmSync(file, { force: true });
  say(`Seed ${amounts.seed}: \`npm run test:faults -- --seed ${amounts.seed}\` does the same again.`);
  const tally = await runPlaywright('faults', {
    args: only.map((name) => `/${name}.e2e.ts`),
    env: { WATCHBILL_FAULTS: JSON.stringify(amounts) },
  });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const table = writeTable(lines.map((line) => JSON.parse(line)));
  writeFileSync(inProject('reports', 'faults.md'), `Seed ${amounts.seed}\n\n${table}`);
  say(`\n${table}`);
  return tally;
}

/**
 * The figures as a table in Markdown.
 * @param {readonly FaultFigure[]} figures
 */
export function writeTable(figures) {
  const row = (/** @type {readonly unknown[]} */ cells) => `| ${cells.join(' | ')} |`;
  const head = ['figure', 'value', 'goal', 'reached'];
  const lines = figures.map(({ what, value, unit, goal, met }) =>
    row([what, `${value.toLocaleString('en-GB')} ${unit}`.trim(), goal, met ? 'yes' : 'no']),
  );
  return [row(head), row(head.map(() => '---')), ...lines, ''].join('\n');
}
