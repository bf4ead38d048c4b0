import type { Problem } from './problem';

/** What can be done about a problem. `export` is offered only where the library can still be read. */
export type Way = 'rebuild' | 'retry' | 'folder' | 'export' | 'quit';

/** The ways on, best first. Quitting stands at the foot of every problem as well. */
export const WAYS: Readonly<Record<Problem['code'], readonly Way[]>> = {
  NEWER_RUNTIME: ['quit', 'folder', 'retry'],
  NEWER_SCHEMA: ['quit', 'folder', 'retry'],
  DATA_FOLDER_NOT_WRITABLE: ['retry', 'folder'],
  CANNOT_OPEN: ['retry', 'folder'],
  LIBRARY_BEHIND: ['rebuild', 'export', 'folder', 'retry'],
  LIBRARY_LOST: ['retry', 'export', 'folder'],
  UNEXPECTED: ['export', 'retry', 'folder'],
};

/** Ways that a problem offers and this window can take. */
export function waysFor(problem: Problem, canExport: boolean): readonly Way[] {
  return WAYS[problem.code].filter((way) => way !== 'export' || canExport);
}
