import { runTool } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';

/**
 * All three, also after one has complained. Two go side by side: the formatter has but one thread.
 * @returns {Promise<number>} 0 when nothing was found
 */
export async function lint() {
  const [{ code: linter }, { code: format }] = await Promise.all([
    runTool('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
    runTool('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  ]);
  // It reads code by the parser of a dependency, and these may only just have been installed.
  const { checkProject } = await import('../checks/checkProject.mjs');
  const problems = checkProject();
  for (const { file, line, message } of problems) say(`${file}:${line}: ${message}`);
  return linter === 0 && format === 0 && problems.length === 0 ? 0 : 1;
}
