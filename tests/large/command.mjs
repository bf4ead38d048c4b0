import { spawn } from 'node:child_process';
import { sandboxSwitches } from '../../scripts/setup/display.mjs';

/**
 * Gives a command to the packaged application, as in a terminal, and answers its document. Throws what it refused.
 * @param {import('../bench/harness/application.mjs').Program} program
 * @param {string} profile
 * @param {readonly string[]} words
 * @returns {Promise<any>}
 */
export async function command(program, profile, words) {
  const args = [...program.args, ...words, ...sandboxSwitches(), `--user-data-dir=${profile}`, '--json'];
  const child = spawn(program.program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [answer, complaint] = ['', ''];
  child.stdout.on('data', (data) => (answer += data));
  child.stderr.on('data', (data) => (complaint += data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${answer || complaint}`);
  return JSON.parse(answer);
}
