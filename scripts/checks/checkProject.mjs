import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';
import { asyncModify } from './asyncModify.mjs';
import { defaultExport } from './defaultExport.mjs';
import { featureDoor } from './featureDoor.mjs';
import { fileLength } from './fileLength.mjs';
import { lockAddresses } from './lockAddresses.mjs';
import { packageDoor } from './packageDoor.mjs';
import { silencedRule } from './silencedRule.mjs';

/** @typedef {{ file: string, line: number, message: string }} Problem */
/** @typedef {(file: string, text: string) => Problem[]} Check */

/** @type {readonly Check[]} */
const CHECKS = [asyncModify, defaultExport, featureDoor, fileLength, lockAddresses, packageDoor, silencedRule];

const FOLDERS = ['electron', 'renderer', 'shared', 'scripts', 'tests'];

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(inProject(folder), { withFileTypes: true, recursive: false }).flatMap((entry) => {
    const relative = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(relative) : [relative];
  });
}

/** What the linter cannot be told, checked over the whole project. */
export function checkProject() {
  const atTop = readdirSync(inProject('.'), { withFileTypes: true });
  const files = [
    ...atTop.filter((entry) => entry.isFile()).map((entry) => entry.name),
    ...atTop.filter((entry) => FOLDERS.includes(entry.name)).flatMap((entry) => filesIn(entry.name)),
  ].filter((file) => /\.(?:tsx?|mjs|cjs|css)$|^package-lock\.json$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(inProject(file), 'utf8');
    return CHECKS.flatMap((check) => check(file, text));
  });
}
