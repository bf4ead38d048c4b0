import { ensureDependencies } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { main } from './setup/setUp.mjs';
import { runSteps } from './testing/steps.mjs';
import { runVitest } from './testing/tools.mjs';

// Ten thousand mutated backups, packs and preference files, ten thousand mutated exports of services, and the messages of
// a hostile page. All other tests try a thousand of the files and five hundred exports. `WATCHBILL_MUTATIONS` names another number.
await main(async () => {
  process.env['WATCHBILL_MUTATIONS'] ??= '10000';
  await withSetupLock(ensureDependencies);
  const files = ['tests/properties/mutated', 'tests/properties/hostilePage'];
  const { passed, failed } = await runSteps([
    { name: 'mutated files and hostile messages', work: () => runVitest(['--project=unit', ...files]) },
  ]);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
