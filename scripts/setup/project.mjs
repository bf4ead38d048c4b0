import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json; scripts work from wherever they are called. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} parts */
export const inProject = (...parts) => path.join(projectFolder, ...parts);

/** A failure whose message is all that somebody needs to read; no stack is shown for it. */
export class SetupError extends Error {}

/** @returns {{ name: string, version: string, devDependencies: Record<string, string> }} */
export function readPackage() {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
}

/**
 * Loads a development dependency. Not an import at the top of a file, because nothing but Node may be needed
 * before the dependencies are installed.
 * @param {string} name
 */
export function requireDependency(name) {
  return createRequire(inProject('package.json'))(name);
}
