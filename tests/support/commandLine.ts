import { type ChildProcess, spawn } from 'node:child_process';
import { executableOf, isRoot } from './desktopApp';

/** How a command ended. `json` is its one document; asking for it fails where there is anything else. */
export type Ran = {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
  json: () => Record<string, unknown>;
};

export type CommandOptions = {
  /** The folder it is given in. */
  cwd?: string;
  /** Added to its environment. */
  env?: Readonly<Record<string, string>>;
  /** Called once it runs. */
  started?: (child: ChildProcess) => void;
};

/**
 * Runs a command with the package as it ships, as a process of its own: without a display, without a terminal, and
 * without anything that drives it.
 */
export function runCommand(folder: string, args: readonly string[], options: CommandOptions = {}): Promise<Ran> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(
    executableOf('WATCHBILL_APP'),
    [...(isRoot ? ['--no-sandbox'] : []), ...args, '--user-data-dir', folder],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, LANGUAGE: 'en', ...options.env }, cwd: options.cwd },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (err += String(data)));
  options.started?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not `exit`: the process that works may outlive the one that was started, and holds its streams.
    child.on('close', (code, signal) =>
      resolve({ code, signal, out, err, json: () => JSON.parse(out) as Record<string, unknown> }),
    );
  });
}
