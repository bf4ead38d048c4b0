// The Node variant: the one for Electron's main process answers IPC channels of its own to any page.
import log from 'electron-log/node';

const MAXIMUM_BYTES = 1024 * 1024;

/** What happened, for whoever looks for a fault. Never what the viewer wrote or watched. */
export type Logger = {
  info: (message: string, detail?: unknown) => void;
  warn: (message: string, detail?: unknown) => void;
  error: (message: string, detail?: unknown) => void;
};

/** A logger that writes to `file` and, once it has grown to a megabyte, keeps the one before as `main.old.log`. */
export function createLogger(file: string): Logger {
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = MAXIMUM_BYTES;
  // Standard error may be a closed pipe; writing to it would be the next fault.
  log.transports.console.level = false;
  const write = (level: 'info' | 'warn' | 'error') => (message: string, detail?: unknown) => {
    log[level](message, ...(detail === undefined ? [] : [detail]));
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
