import type { Problem } from './problem';

/** What can be done about a problem. `export` is offered only where the library can still be read. */
export type Way = 'recover' | 'goOn' | 'asItIs' | 'retry' | 'folder' | 'backupFolder' | 'export' | 'quit';

/** The ways on, best first. Quitting stands at the foot of every problem as well. */
export const WAYS: Readonly<Record<Problem['code'], readonly Way[]>> = {
  NEWER_RUNTIME: ['quit', 'recover', 'folder', 'retry'],
  NEWER_SCHEMA: ['quit', 'recover', 'folder', 'retry'],
  DATA_FOLDER_NOT_WRITABLE: ['retry', 'folder'],
  CANNOT_OPEN: ['retry', 'recover', 'folder'],
  LIBRARY_BEHIND: ['recover', 'export', 'folder', 'retry'],
  LIBRARY_NOT_WHOLE: ['recover', 'export', 'folder', 'retry', 'asItIs'],
  RECOVERING: ['goOn', 'export', 'folder'],
  MIGRATION_NOT_BACKED_UP: ['retry', 'backupFolder', 'folder'],
  MIGRATION_LOST_ROWS: ['folder', 'retry'],
  LIBRARY_LOST: ['retry', 'recover', 'export', 'folder'],
  UNEXPECTED: ['export', 'retry', 'folder'],
};

/** Ways that a problem offers and this window can take. */
export function waysFor(problem: Problem, canExport: boolean): readonly Way[] {
  return WAYS[problem.code].filter((way) => way !== 'export' || canExport);
}
