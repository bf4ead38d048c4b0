import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';
import { playwright } from './testing/tools.mjs';

await main(async () => {
  const runtime = await ensureMachine(['window', 'display']);
  await ensurePackaged(runtime);
  return playwright(['--project=screenshots', ...process.argv.slice(2)]);
});
