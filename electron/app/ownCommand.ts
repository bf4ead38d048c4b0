import { app } from 'electron';
import { type CommandAnswer, EXIT, refusal } from '../../shared/commandLine/command';
import { lacksDisplay, watchFront } from '../commandLine/headless';
import { isPassedOn } from '../commandLine/grammar';
import { printAnswer, printProgress } from '../commandLine/output';
import type { CommandRequest } from '../commandLine/toCommand';
import { refusals } from '../commandLine/words';
import { argumentsToOpen } from '../links/opened';
import type { Commands } from './commands';

/**
 * A start for a command: does it, and whatever other processes hand over meanwhile, then quits with its exit code.
 * Ctrl+C stops it; what it had begun is taken back by its page.
 */
export function runOwnCommand(
  commands: Commands,
  { request, args, cwd }: { request: CommandRequest; args: readonly string[]; cwd: string },
): void {
  let code: number | null = null;
  let isWindowWanted = false;
  const toOpen: string[] = [];
  const finish = (answer: CommandAnswer): void => {
    if (code !== null) return;
    ({ code } = answer);
    printAnswer(answer, request.json);
  };

  app.on('second-instance', (_event, [, ...others], folder, data) => {
    if (commands.receive(data)) return;
    isWindowWanted = true;
    toOpen.push(...argumentsToOpen(others, folder));
  });
  app.on('before-quit', commands.close);
  app.on('will-quit', (event) => {
    finish(refusal(EXIT.stopped, 'STOPPED', refusals.stopped));
    event.preventDefault();
    // Somebody started Watchbill meanwhile: they get their window now that its library is free.
    if (isWindowWanted && !lacksDisplay([])) app.relaunch({ args: [...args.filter(isPassedOn), ...toOpen] });
    app.exit(code ?? EXIT.fault);
  });
  watchFront(process.argv, () => app.quit());
  app.dock?.hide();

  commands.take({
    request,
    cwd,
    progress: printProgress,
    answer: finish,
  });
  // What others have handed over meanwhile is done before it ends.
  const timer = setInterval(() => {
    if (code === null || !commands.isIdle()) return;
    clearInterval(timer);
    app.quit();
  }, 20);
}
