import type { CommandTask } from '../../../shared/commandLine/command';
import { COMMAND_READ_LIMIT } from '../../../shared/ipc/contract';
import type { IpcError } from '../../../shared/ipc/errors';
import { ok, type Result } from '../../../shared/util/result';
import { desktop } from '../../platform/desktop';
import { stopIfAsked } from './stopped';

/** Bytes of a file that the command line names, by its number; fewer at its end. */
export async function readPart(
  file: number,
  start: number,
  end: number,
): Promise<Result<Uint8Array<ArrayBuffer>, IpcError>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let at = start;
  while (at < end) {
    const step = Math.min(end, at + COMMAND_READ_LIMIT);
    // oxlint-disable-next-line no-await-in-loop -- one place after the other
    const read = await desktop.request('command:read', { file, start: at, end: step });
    if (!read.ok) return read;
    parts.push(read.value);
    at += read.value.length;
    if (at < step) break;
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return ok(only);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return ok(whole);
}

/** All bytes of a file: for one whose size was found small enough. */
export async function readWhole(
  task: CommandTask,
  file: number,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, IpcError>> {
  stopIfAsked(signal);
  const read = await readPart(file, 0, task.files[file]?.size ?? 0);
  stopIfAsked(signal);
  return read;
}
