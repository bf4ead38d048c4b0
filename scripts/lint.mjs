import { ensureDependencies } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { main } from './setup/setUp.mjs';
import { lint } from './testing/lint.mjs';

await main(async () => {
  await withSetupLock(ensureDependencies);
  return lint();
});
