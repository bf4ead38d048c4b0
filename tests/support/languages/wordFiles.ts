import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Words } from './faultsOf';

const project = path.resolve(import.meta.dirname, '../../..');
const ENGLISH = path.join(project, 'renderer/i18n/en');
/** No words, but lists of them. */
const LISTS = new Set(['index.ts', 'late.ts']);

export const AREAS = readdirSync(ENGLISH)
  .filter((name) => !LISTS.has(name))
  .map((name) => name.replace(/\.ts$/, ''))
  .toSorted();

/** Files of words, and how to find that of a language: one an area of the pages, and two of the main process. */
export const WORD_FILES = [
  ...AREAS.map((area) => ({ name: area, file: (language: string) => `renderer/i18n/${language}/${area}.ts` })),
  { name: 'main process', file: (language: string) => `electron/words/${language}.ts` },
  { name: 'command line', file: (language: string) => `electron/commandLine/words/${language}.ts` },
];

/** Whatever a file of words exports; null where it is not there. */
export async function wordsIn(file: string): Promise<Words | null> {
  const whole = path.join(project, file);
  if (!existsSync(whole)) return null;
  const { imports, ...words } = { ...((await import(whole)) as Words) };
  if (imports === undefined || typeof imports === 'string') return words;
  // English takes in here what stands in files of its own.
  const { services: _services, mapper: _mapper, ...own } = imports;
  return { imports: own };
}
