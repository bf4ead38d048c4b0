import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sandboxSwitches, withDisplay } from './setup/display.mjs';
import { projectFolder } from './setup/project.mjs';
import { run } from './setup/run.mjs';
import { applicationCommand } from './setup/runtimeView.mjs';
import { ensureBuilt, ensureMachine, main } from './setup/setUp.mjs';
import { readStartArguments } from './setup/startArguments.mjs';

await main(async () => {
  // npm changes into the project; a file that the user names is meant from where the user is.
  const caller = process.env['INIT_CWD'] ?? process.cwd();
  const { switches, screenshot, hasDataFolder, command: isCommand } = readStartArguments(process.argv.slice(2), caller);
  const runtime = await ensureMachine(isCommand ? ['window'] : ['window', 'display']);
  await ensureBuilt();
  const command = applicationCommand(runtime, projectFolder);
  // A picture shows the first screen, not what is in the user's library.
  const dataFolder = screenshot && !hasDataFolder ? mkdtempSync(path.join(tmpdir(), 'watchbill-')) : undefined;
  try {
    const args = [
      ...command.args,
      ...sandboxSwitches(),
      ...(dataFolder ? [`--user-data-dir=${dataFolder}`] : []),
      ...switches,
    ];
    const { program, args: all } = isCommand ? { program: command.program, args } : withDisplay(command.program, args);
    // What a command names is meant from where the user is.
    const { code } = await run(program, all, { group: true, ...(isCommand && { cwd: caller }) });
    return code;
  } finally {
    if (dataFolder) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});
