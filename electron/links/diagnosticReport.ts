import { readFile } from 'node:fs/promises';
import os from 'node:os';
import type { BackupSummary } from '../../shared/backup/format';
import type { DiagnosticFacts } from '../../shared/diagnostics/facts';
import { withoutWords } from '../../shared/diagnostics/withoutWords';
import type { Preferences } from '../../shared/ipc/preferences';

export type DiagnosticReport = (facts: DiagnosticFacts) => Promise<string>;

/** What the main process knows for a diagnostic file. */
export type DiagnosticParts = {
  app: string;
  preferences: () => Preferences;
  backups: () => Promise<readonly BackupSummary[]>;
  windows: () => number;
  log: string;
  now: () => number;
};

/** Gathers a diagnostic file: what runs here, how much of what there is, and the log without anybody's words. */
export function diagnosticReport(parts: DiagnosticParts): DiagnosticReport {
  return async (facts) => {
    const { electron, chrome, node } = process.versions;
    const head = {
      about:
        'A diagnostic file of Watchbill. It holds versions, counts and settings, and a log without paths and words.',
      madeAt: new Date(parts.now()).toISOString(),
      versions: { app: parts.app, electron, chromium: chrome, node, schema: facts.schema },
      system: {
        platform: process.platform,
        release: os.release(),
        arch: process.arch,
        processors: os.cpus().length,
        memory: os.totalmem(),
        language: Intl.DateTimeFormat().resolvedOptions().locale,
      },
      windows: { open: parts.windows(), ...facts.window },
      storage: facts.storage,
      preferences: plain(parts.preferences()),
      spoilers: facts.spoilers,
      counts: facts.counts,
      backups: (await parts.backups()).map(({ bytes, state }) =>
        state.ok
          ? { bytes, reason: state.head.reason, createdAt: state.head.createdAt }
          : { bytes, fault: state.fault },
      ),
    };
    return `${JSON.stringify(head, null, 2)}\n\n--- log ---\n${withoutWords(await readLog(parts.log), ownNames())}`;
  };
}

/** Preferences are switches, numbers and words of ours; one day somebody adds one that is not. */
function plain(preferences: Preferences): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(preferences).filter(
      ([, value]) => typeof value !== 'object' && (typeof value !== 'string' || /^[\w.-]{1,20}$/.test(value)),
    ),
  );
}

/** Who uses this machine, and what it is called. */
function ownNames(): string[] {
  try {
    return [os.hostname(), os.userInfo().username];
  } catch {
    return [os.hostname()];
  }
}

async function readLog(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
