/**
 * Measures two things in turn, the one that goes first changing each time, so that what else the machine does falls
 * on both. The first pair warms up files and caches and is not counted.
 * @template T
 * @param {number} runs
 * @param {() => Promise<T>} ours
 * @param {() => Promise<T>} limit
 * @returns {Promise<{ ours: T[], limit: T[] }>}
 */
export async function interleave(runs, ours, limit) {
  /** @type {{ ours: T[], limit: T[] }} */
  const measured = { ours: [], limit: [] };
  for (let run = 0; run <= runs; run += 1) {
    const pair = run % 2 === 0 ? /** @type {const} */ (['limit', 'ours']) : /** @type {const} */ (['ours', 'limit']);
    for (const one of pair) {
      const value = await (one === 'ours' ? ours() : limit());
      if (run > 0) measured[one].push(value);
    }
  }
  return measured;
}
