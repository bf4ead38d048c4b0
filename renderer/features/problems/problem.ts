import type { Boot, StartProblem } from '../../../shared/ipc/contract';
import type { OpenError } from '../../db/open';
import { isTakenAway } from '../../db/systemFault';

/** Everything that can stop a window. Each has a screen that says what is safe and how to go on. */
export type Problem =
  | Exclude<StartProblem, { code: 'NEWER_SCHEMA' }>
  | { code: 'NEWER_SCHEMA'; wrote: number; knows: number; wroteApp: string | null }
  | Exclude<OpenError, { code: 'NEWER_SCHEMA' }>
  /** The viewer asked for recovery; `keptAside` is the name of the database that was moved aside, where there was one. */
  | { code: 'RECOVERING'; keptAside: string | null }
  /** The open database went away: nothing may be written after that. */
  | { code: 'LIBRARY_LOST'; detail: string }
  /** A fault of ours. */
  | { code: 'UNEXPECTED'; detail: string };

export function fromStart(problem: StartProblem): Problem {
  if (problem.code !== 'NEWER_SCHEMA') return problem;
  const { wroteSchema, knowsSchema, wroteApp } = problem;
  return { code: 'NEWER_SCHEMA', wrote: wroteSchema, knows: knowsSchema, wroteApp };
}

export function fromOpen(error: OpenError): Problem {
  if (error.code !== 'NEWER_SCHEMA') return error;
  return { code: 'NEWER_SCHEMA', wrote: error.found, knows: error.known, wroteApp: null };
}

/**
 * An exception in words that help whoever reads the report. Where the system takes the database away, a read may fail
 * before anybody is told that it was closed.
 */
export function fromCause(cause: unknown): Problem {
  const detail = cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : String(cause);
  return { code: isTakenAway(cause) ? 'LIBRARY_LOST' : 'UNEXPECTED', detail };
}

/** Plain text for a report: what happened, in which version. Nothing of what the viewer watched is in it. */
export function writeReport(problem: Problem, boot: Boot | null): string {
  const { code, ...facts } = problem;
  const versions = boot === null ? {} : { ...boot.versions, platform: boot.platform, journal: boot.journalSeq };
  const lines = Object.entries({ problem: code, ...facts, ...versions });
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${`${name}:`.padEnd(width + 2)}${value}`).join('\n');
}
