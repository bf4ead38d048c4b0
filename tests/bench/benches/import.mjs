import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../harness/application.mjs';
import { canMeasureMemory, memoryByProcess } from '../harness/pss.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, round, spread } from '../harness/statistics.mjs';
import { writeExport } from '../importing/exportFile.mjs';
import { apply, canApply, openImports, takesFiles, tookToApply, writeRaw } from '../importing/inPage.mjs';

const APPLIED = 100_000;
const REHEARSED = 1_000_000;
/** Rows that a broken measurement is found with as well. */
const FEW = 2_000;
const MEGABYTE = 1024 * 1024;
/** Megabytes above idle, of all processes together. */
const MEMORY_GOAL = 400;
/** A million rows take minutes where two others share the machine. */
const PATIENCE = 15 * 60_000;
const STEP = 250;
const REST = 5_000;

/** Asks until the answer is true. `meanwhile` is called at every step. */
async function wait(page, question, meanwhile = () => undefined) {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const answer = await page.run(question);
    if (answer) return answer;
    meanwhile();
    await pause(STEP);
  }
  throw new Error(`The page never came to this: ${question.toString()}`);
}

async function give(page, file) {
  await page.run(openImports);
  await wait(page, takesFiles);
  await pause(1_000);
  const { root } = await page.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await page.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[data-import="files"]',
  });
  await page.send('DOM.setFileInputFiles', { files: [file], nodeId });
}

const allMegabytes = (pid) => memoryByProcess(pid).reduce((sum, { bytes }) => sum + bytes / MEGABYTE, 0);

/** Applies 100,000 plays, then writes the same rows raw, in the same application. */
async function measureApply(ours, profile, file) {
  const application = launch(ours, profile);
  try {
    const { page } = await untilReady(application);
    await give(page, file);
    await wait(page, canApply);
    await page.run(apply);
    const applied = await wait(page, tookToApply);
    await pause(REST);
    const raw = await page.run(writeRaw);
    return { applied, raw };
  } finally {
    await application.quit();
  }
}

/** The most that all processes use while a million rows are rehearsed, above what they used before. */
async function measureRehearsal(ours, profile, file) {
  const application = launch(ours, profile);
  try {
    const { page } = await untilReady(application);
    await page.run(openImports);
    await wait(page, takesFiles);
    await pause(REST);
    const idle = allMegabytes(application.pid);
    const from = performance.now();
    let most = 0;
    await give(page, file);
    await wait(page, canApply, () => {
      most = Math.max(most, allMegabytes(application.pid));
    });
    return { above: most - idle, idle, seconds: (performance.now() - from) / 1_000 };
  } finally {
    await application.quit();
  }
}

/** What an import costs beside writing its rows, and what reading a large one needs. */
export const importing = {
  name: 'import',
  goal: 'ratio at most 2.00',
  runs: { full: 3, smoke: 1 },
  async run({ ours, profiles, runs, smoke, say }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-bench-import-'));
    try {
      const small = path.join(folder, 'tracking-prod-records-v2.csv');
      await writeExport(small, smoke ? FEW : APPLIED);
      const measured = [];
      for (let run = 0; run < runs; run += 1) measured.push(await measureApply(ours, await profiles.warm(), small));
      const own = measured.map(({ applied }) => applied.took);
      const limit = measured.map(({ raw }) => raw.took);
      const ratio = median(own) / median(limit);
      const figures = [
        {
          name: 'import',
          ours: round(median(own)),
          limit: round(median(limit)),
          ratio: round(ratio),
          unit: 'ms',
          runs,
          met: ratio <= 2,
          spread: [spread(own), spread(limit)],
          plays: measured[0]?.applied.plays,
          rows: measured[0]?.raw.rows,
        },
      ];
      if (!canMeasureMemory) {
        say('import-memory: this system does not tell proportional set sizes; not measured.');
        return figures;
      }
      const large = path.join(folder, 'million.csv');
      await writeExport(large, smoke ? FEW : REHEARSED);
      const { above, idle, seconds } = await measureRehearsal(ours, await profiles.warm(), large);
      figures.push({
        name: 'import-memory',
        ours: round(above, 1),
        limit: MEMORY_GOAL,
        ratio: round(above / MEMORY_GOAL),
        unit: 'MB',
        runs: 1,
        met: above <= MEMORY_GOAL,
        goal: 'at most 400 MB above idle',
        idle: round(idle, 1),
        seconds: round(seconds, 1),
        fileMegabytes: round(statSync(large).size / MEGABYTE, 1),
      });
      return figures;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
