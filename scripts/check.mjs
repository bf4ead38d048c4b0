import { ensureDependencies } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { main } from './setup/setUp.mjs';
import { lint } from './testing/lint.mjs';
import { asOne, runSteps } from './testing/steps.mjs';
import { checkTypes, runVitest } from './testing/tools.mjs';

// The quick part of the tests: what needs neither a window nor a package.
await main(async () => {
  await withSetupLock(ensureDependencies);
  const { passed, failed } = await runSteps([
    { name: 'lint', work: async () => asOne(await lint()) },
    { name: 'types', work: checkTypes },
    // Leaks take a minute: `npm run test:leaks`.
    { name: 'unit, migration and property tests', work: () => runVitest(['--project=!leaks']) },
  ]);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
