import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { UPDATE_VARIABLES } from '../build/updateSettings.mjs';
import { contentHash, readStamp } from './contentHash.mjs';
import { inProject, SetupError } from './project.mjs';
import { runTool } from './run.mjs';
import { say, seconds } from './say.mjs';

const stampFile = inProject('dist', 'build.stamp');
const OUTPUTS = ['dist/main/main.cjs', 'dist/main/updater.cjs', 'dist/preload/index.cjs', 'dist/renderer/index.html'];
const INPUTS = [
  'electron',
  'renderer',
  'scripts/build',
  'shared',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds the three bundles if anything that goes into them has changed.
 * @returns {Promise<string>} the hash of what was built
 */
export async function ensureBuild() {
  const wanted = contentHash(
    INPUTS,
    UPDATE_VARIABLES.map((name) => process.env[name] ?? ''),
  );
  if (readStamp(stampFile) === wanted && OUTPUTS.every((file) => existsSync(inProject(file)))) return wanted;
  const start = performance.now();
  say('Building.');
  // The stamp goes first and comes back last: a build that was killed half way is never taken for a whole one.
  rmSync(stampFile, { force: true });
  const { code, output } = await runTool('electron-vite', 'electron-vite', ['build', '--logLevel', 'warn'], {
    quiet: true,
  });
  const missing = OUTPUTS.filter((file) => !existsSync(inProject(file)));
  if (code !== 0 || missing.length > 0) {
    throw new SetupError(
      `The build failed${missing.map((file) => `, ${file} is missing`).join('')}:\n${output.trim()}`,
    );
  }
  writeFileSync(stampFile, `${wanted}\n`);
  say(`Built in ${seconds(start)}.`);
  return wanted;
}
