import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';
import { asyncModify } from './asyncModify.mjs';
import { defaultExport } from './defaultExport.mjs';
import { featureDoor } from './featureDoor.mjs';
import { fileLength } from './fileLength.mjs';
import { lockAddresses } from './lockAddresses.mjs';
import { logicalCss } from './logicalCss.mjs';
import { packageDoor } from './packageDoor.mjs';
import { secrets } from './secrets.mjs';
import { silencedRule } from './silencedRule.mjs';
import { wordInCode } from './wordInCode.mjs';

/** @typedef {{ file: string, line: number, message: string }} Problem */
/** @typedef {(file: string, text: string) => Problem[]} Check */

/** @type {readonly Check[]} */
const CHECKS = [
  asyncModify,
  defaultExport,
  featureDoor,
  fileLength,
  lockAddresses,
  logicalCss,
  packageDoor,
  silencedRule,
  wordInCode,
];

const FOLDERS = ['electron', 'renderer', 'shared', 'scripts', 'tests'];
const CODE = /\.(?:tsx?|mjs|cjs|css)$|^package-lock\.json$/;

/** A key may be left in any text. */
const MORE_FOLDERS = ['docs', 'assets', '.github', '.ci'];
const TEXT =
  /\.(?:tsx?|mjs|cjs|css|jsonl?|ndjson|md|ya?ml|html|txt|sh|toml|pem|key)$|(?:^|\/)\.?[\w-]+(?:\.\w+)?rc$|(?:^|\/)\.env|^\.ci\//;

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
  const inFolders = (/** @type {readonly string[]} */ names) =>
    atTop.filter((entry) => names.includes(entry.name)).flatMap((entry) => filesIn(entry.name));
  const files = [
    ...atTop.filter((entry) => entry.isFile()).map((entry) => entry.name),
    ...inFolders([...FOLDERS, ...MORE_FOLDERS]),
  ].filter((file) => TEXT.test(file) || CODE.test(file));
  const isCode = (/** @type {string} */ file) =>
    CODE.test(file) && !MORE_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
  return files.flatMap((file) => {
    const text = readFileSync(inProject(file), 'utf8');
    const checks = isCode(file) ? [...CHECKS, secrets] : [secrets];
    return checks.flatMap((check) => check(file, text));
  });
}
