import { cpus, loadavg, release, totalmem } from 'node:os';

const HEAD = ['name', 'ours', 'limit', 'ratio', 'unit', 'p95', 'runs', 'goal', 'reached'];

/** What the figures were taken on, and what else it did; without it nobody can compare them. */
const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1024 ** 3)} GB, ` +
  `${process.platform} ${release()}; load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')}`;

/**
 * The figures as a table in Markdown.
 * @param {readonly (import('./benches/index.mjs').Figure & { goal: string })[]} figures
 * @param {string} electron version
 */
export function writeReport(figures, electron) {
  const row = (/** @type {readonly unknown[]} */ cells) => `| ${cells.join(' | ')} |`;
  const lines = figures.map(({ name, ours, limit, ratio, unit, p95 = [], runs, goal, met }) =>
    row([name, ours, limit, ratio, unit, [p95].flat().join(' / '), runs, goal, met ? 'yes' : 'no']),
  );
  return [
    `Electron ${electron}; ${machine()}; ${new Date().toISOString().slice(0, 10)}`,
    '',
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...lines,
    '',
  ].join('\n');
}
