/**
 * One plain line about a step that really does something. It goes to stderr, so that what a command answers on
 * stdout (a benchmark's JSON lines, a test's last line) stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {number} start as given by performance.now() */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
