import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';
import { playwright } from './testing/tools.mjs';

// `npm run e2e -- mark.e2e.ts -g undo`: what follows goes to Playwright.
await main(async () => {
  const args = process.argv.slice(2);
  const runtime = await ensureMachine(['window', 'display', 'archive', 'chromium']);
  await ensurePackaged(runtime);
  const choosesProject = args.some((arg) => arg.startsWith('--project'));
  return playwright([...(choosesProject ? [] : ['--project=desktop', '--project=chromium']), ...args], { workers: 2 });
});
