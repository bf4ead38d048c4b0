import { type CommandAnswer, EXIT, refusal } from '../../../shared/commandLine/command';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { perform } from './perform';
import { StoppedError } from './stopped';
import { createTeller } from './teller';
import '../../i18n/late/commandLine';

/** The page of a window that nobody sees: does the one command that it was opened for, and answers how it ended. */
export async function doCommand(): Promise<void> {
  const stop = new AbortController();
  desktop.on('drain', () => {
    // What is being put in place is not left half way: that may take longer than a window is waited for.
    void desktop.request('app:draining', undefined);
    stop.abort();
  });
  const answer = await answerOf(stop.signal);
  // The window is closed after that, and with it whoever waits for it to write.
  if (answer !== null) await desktop.request('command:done', answer);
}

async function answerOf(signal: AbortSignal): Promise<CommandAnswer | null> {
  try {
    const next = await desktop.request('command:next', undefined);
    if (!next.ok || next.value === null) return null;
    return await perform({ task: next.value, signal, tell: createTeller() });
  } catch (cause) {
    if (cause instanceof StoppedError) return refusal(EXIT.stopped, 'STOPPED', words.t('commandLine:stopped'));
    const detail = cause instanceof Error ? cause.message : String(cause);
    return refusal(EXIT.fault, 'UNEXPECTED', words.t('commandLine:unexpected', { detail }));
  }
}
