import { spawn } from 'node:child_process';

const SCREEN = ['-screen', '0', '1440x900x24', '-nolisten', 'tcp'];

/**
 * Starts virtual displays, one for each program that must not take the keyboard from another, and ends them after the
 * work.
 * @template T
 * @param {number} count
 * @param {(names: readonly string[]) => Promise<T>} work with the displays' names, such as `:99`
 * @returns {Promise<T>}
 */
export async function withVirtualDisplays(count, work) {
  /** @type {Awaited<ReturnType<typeof startDisplay>>[]} */
  const displays = [];
  try {
    // oxlint-disable-next-line no-await-in-loop -- two that look for a free number at once may find the same
    while (displays.length < count) displays.push(await startDisplay());
    return await work(displays.map(({ name }) => name));
  } finally {
    for (const { end } of displays) end();
  }
}

/** @returns {Promise<{ name: string, end: () => void }>} */
function startDisplay() {
  // The server chooses a free number and writes it to descriptor 3 once it takes programs; of each that is not free it
  // would write to its errors.
  const server = spawn('Xvfb', ['-displayfd', '3', ...SCREEN], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const end = () => void server.kill();
  process.on('exit', end);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
    const told = server.stdio[3];
    told.once('data', (/** @type {Buffer} */ number) => resolve({ name: `:${String(number).trim()}`, end }));
  });
}
