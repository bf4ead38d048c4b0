import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { runTool } from './setup/run.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';
import { playwright } from './testing/tools.mjs';

// `npm run test:leaks`: everything that reads for a screen, without a window; then every screen of the package.
await main(async () => {
  const runtime = await ensureMachine(['window', 'display']);
  const { code } = await runTool('vitest', 'vitest', ['run', '--project', 'leaks']);
  if (code !== 0) return code;
  await ensurePackaged(runtime);
  return playwright(['--project=desktop', 'tests/e2e/desktop/leaks.e2e.ts']);
});
