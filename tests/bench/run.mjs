import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureLibrary, SIZES } from '../large/libraries.mjs';
import { BENCHES } from './benches/index.mjs';
import { bareWindow, electronFolder, watchbill } from './harness/programs.mjs';
import { createProfiles } from './harness/profiles.mjs';
import { readOptions } from './options.mjs';
import { writeReport } from './report.mjs';

const { smoke, prepare, report, only, runs } = readOptions(process.argv.slice(2));
const unknown = only.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  throw new Error(`There is no ${unknown.join(', ')}; there are ${BENCHES.map(({ name }) => name).join(', ')}.`);
}

// Figures go to standard output, one JSON object a line; everything else to standard error.
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-bench-'));
const figures = [];
try {
  const [ours, bare] = [watchbill(), bareWindow(path.join(folder, 'bare'))];
  const profiles = createProfiles({ folder, ours, bare, smoke, say });
  if (prepare) for (const episodes of SIZES) await ensureLibrary(ours, episodes, say);
  for (const bench of prepare ? [] : BENCHES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    say(`Measuring ${bench.name}.`);
    const count = runs ?? (smoke ? bench.runs.smoke : bench.runs.full);
    for (const figure of await bench.run({ ours, bare, profiles, runs: count, smoke, say })) {
      // Whatever is slow is only reported; what is no number is a broken measurement.
      const { ours: own, limit, ratio } = figure;
      if (![own, limit, ratio].every(Number.isFinite)) throw new Error(`${figure.name} is not a number.`);
      process.stdout.write(`${JSON.stringify(figure)}\n`);
      figures.push({ goal: bench.goal, ...figure });
    }
  }
  const electron = readFileSync(path.join(electronFolder(), 'version'), 'utf8').trim();
  if (report !== null) {
    mkdirSync(path.dirname(path.resolve(report)), { recursive: true });
    writeFileSync(report, writeReport(figures, electron));
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
