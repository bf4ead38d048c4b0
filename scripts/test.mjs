import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { seconds, say } from './setup/say.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';
import { SHORT_FORM } from './testing/faultOptions.mjs';
import { runFaults } from './testing/faults.mjs';
import { lint } from './testing/lint.mjs';
import { asOne, runSteps } from './testing/steps.mjs';
import { checkTypes, runPlaywright, runVitest } from './testing/tools.mjs';

/**
 * Everything, on the packaged application. The last line is for people and machines alike, and comes whatever
 * happened before.
 */
async function testAll() {
  const total = { passed: 0, failed: 1 };
  const start = performance.now();
  try {
    const runtime = await ensureMachine(['window', 'display', 'archive', 'chromium']);
    say(`Set up in ${seconds(start)}.`);
    let isPackaged = false;
    const withPackage = (/** @type {() => Promise<import('./testing/steps.mjs').Tally>} */ work) => () => {
      if (!isPackaged) throw new Error('Not run: there is no package to run it on.');
      return work();
    };
    const onPackage = (/** @type {string} */ project) => withPackage(() => runPlaywright(project, { workers: 2 }));
    const packaging = async () => {
      await ensurePackaged(runtime);
      isPackaged = true;
      return asOne(0);
    };
    Object.assign(
      total,
      await runSteps([
        { name: 'lint', work: async () => asOne(await lint()) },
        { name: 'types', work: checkTypes },
        { name: 'unit, migration, property and leak tests', work: () => runVitest() },
        { name: 'packaging', work: packaging },
        { name: 'end-to-end tests on the package', work: onPackage('desktop') },
        { name: 'end-to-end tests in a newer Chromium', work: onPackage('chromium') },
        { name: 'fault tests, short form', work: withPackage(() => runFaults(SHORT_FORM)) },
      ]),
    );
  } finally {
    // After everything that may still be written about a failure of the set-up.
    process.on('exit', () => process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`));
  }
  say(`All in ${seconds(start)}.`);
  return total.failed === 0 ? 0 : 1;
}

await main(testAll);
