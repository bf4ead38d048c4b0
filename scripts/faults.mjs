import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';
import { readFaultOptions } from './testing/faultOptions.mjs';
import { runFaults } from './testing/faults.mjs';

// `npm run test:faults -- --seed 7 --kills 50`: everything that can happen to a data folder, on the package.
await main(async () => {
  const options = readFaultOptions(process.argv.slice(2));
  const runtime = await ensureMachine(['window', 'display', 'chromium']);
  await ensurePackaged(runtime);
  const { failed } = await runFaults(options);
  return failed === 0 ? 0 : 1;
});
