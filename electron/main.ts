import path from 'node:path';
import { app, Menu, protocol } from 'electron';
import { readStart, say } from './app/commands';
import { logFaults } from './app/faults';
import { keepFilesIn, type Launch, readLaunch } from './app/launch';
import { speakAtStart } from './app/language';
import { run } from './app/run';
import { giveUp } from './app/screenshotRun';
import { commandWithout, doElsewhere, keepQuiet, type OwnCommand, refuseStart } from './app/startCommand';
import { namedFolder } from './commandLine/readArguments';
import { collectOpened } from './links/opened';
import { APP_SCHEME } from './services/appFiles';
import { whyNotWritable } from './services/dataFolder';
import { mendLogs } from './services/databaseLogs/mendLogs';
import { createDataKeeper } from './services/dataKeeper';
import { createLogger } from './services/logger';
import { prepareStart, temporaryFolder } from './services/startup';
import { denyNavigation } from './windows/navigation';
import { denyNetwork, letDictionariesThrough } from './windows/network';

// The order of the start; what each step does stands in its own file. Nothing here may wait before `ready`.
performance.mark('main');

// An Electron that was given a folder to run has that as its first argument.
const args = process.argv.slice(process.defaultApp ? 2 : 1);
const cwd = process.cwd();
const launch = readLaunch(namedFolder(args), cwd);
speakAtStart(launch.paths.preferences);
const request = readStart(args, cwd);
if (request.kind === 'say') process.exit(say(request, app.getVersion()));

// Electron would build its default menu otherwise, before anything is shown.
Menu.setApplicationMenu(null);
// Together with --no-sandbox (root in a container) this would end the process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.setAppUserModelId('app.watchbill.desktop');
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
denyNavigation(app);
denyNetwork(app);

const opened = collectOpened(app, request.kind === 'command' ? [] : args, cwd);
if (request.kind === 'command') startCommand({ request, args, cwd });
// The lock fails in a folder that cannot be written to as well; that start goes on, to say so.
else if (app.requestSingleInstanceLock() || whyNotWritable(launch.paths) !== null) start(launch, null);
else leaveToFirst(launch);

/** Another Watchbill uses this folder: its first window comes to the front. */
function leaveToFirst({ screenshot }: Launch): void {
  if (screenshot !== null) giveUp('Watchbill is running with this data folder already');
  else app.exit(0);
}

/** A command is done here, by another process, or not at all; only the first of these goes on. */
function startCommand(command: OwnCommand): void {
  const code = doElsewhere(command, launch.paths);
  if (code !== null) process.exit(code);
  keepQuiet();
  // Nobody looks at it, and where there is no display there is nothing to draw with.
  app.disableHardwareAcceleration();
  start(command.request.command.name === 'pack-check' ? commandWithout(launch) : launch, command);
}

function start({ paths, running, screenshot }: Launch, command: OwnCommand | null): void {
  const prepared = prepareStart(paths, running, Date.now);
  if (prepared.preferences.spelling && process.platform !== 'darwin') letDictionariesThrough(app);
  if (prepared.problem !== null && command !== null) process.exit(refuseStart(command, prepared.problem));
  // Chromium itself would damage what a newer one wrote, even without a page: it gets another folder. The path can
  // be changed until `ready` only.
  const temporary = prepared.problem === null ? null : temporaryFolder();
  if (temporary !== null) keepFilesIn(temporary.folder);
  const mended = temporary === null ? mendLogs(paths.databases) : [];
  if (prepared.problem !== null && screenshot !== null) {
    temporary?.remove();
    giveUp(`the data folder cannot be opened (${prepared.problem.code})`);
    return;
  }

  const logFile = temporary === null ? paths.log : path.join(temporary.folder, 'main.log');
  const logger = createLogger(logFile);
  logFaults(logger, logFile, command !== null);
  for (const { file, how } of mended) logger.info(`mended before the database was opened: ${how} (${file})`);
  const keeper = createDataKeeper(paths, prepared, running, Date.now, logger);
  app
    .whenReady()
    .then(() => run({ keeper, screenshot, command, opened, logger, last: () => temporary?.remove() }))
    .catch((error: unknown) => {
      logger.error('the start failed', error);
      if (screenshot !== null) giveUp(String(error));
      else app.exit(1);
    });
}
