import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { packageEnvironment } from './packaging/places.mjs';
import { withDisplay } from './setup/display.mjs';
import { inProject } from './setup/project.mjs';
import { run } from './setup/run.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';

// Measured is the package as it ships, against a bare window of the very same Electron.
await main(async () => {
  const runtime = await ensureMachine(['window', 'display']);
  await ensurePackaged(runtime);
  const script = inProject('tests', 'bench', 'run.mjs');
  const { program, args } = withDisplay(process.execPath, [script, ...process.argv.slice(2)]);
  const env = { ...packageEnvironment(), WATCHBILL_ELECTRON_FOLDER: runtime.folder };
  const { code } = await run(program, args, { group: true, env });
  return code;
});
