/**
 * A problem for each place that an expression finds.
 * @param {string} file
 * @param {string} text
 * @param {RegExp} expression with the g flag
 * @param {string} message
 * @returns {import('./checkProject.mjs').Problem[]}
 */
export function findLines(file, text, expression, message) {
  return [...text.matchAll(expression)].map(({ index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    message,
  }));
}
