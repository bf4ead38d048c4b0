import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';
import { asOne, runSteps } from './testing/steps.mjs';
import { playwright, runVitest } from './testing/tools.mjs';

/**
 * Looks for what lies beyond the horizon: in all that is read, and on the screens of the packaged app. Both are part
 * of `npm test`. `npm run test:leaks -- --no-window` takes a minute and needs no package.
 */
await main(async () => {
  const reads = {
    name: 'everything that is read, without a window',
    work: () => runVitest(['--project=leaks', '--maxWorkers=100%']),
  };
  const screens = {
    name: 'every screen and window of the packaged app',
    work: async () => {
      await ensurePackaged(await ensureMachine(['window', 'display']));
      return asOne(await playwright(['--project=desktop', 'leaks[A-Za-z]*\\.e2e\\.ts$']));
    },
  };
  await withSetupLock(ensureDependencies);
  const { passed, failed } = await runSteps(process.argv.includes('--no-window') ? [reads] : [reads, screens]);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
