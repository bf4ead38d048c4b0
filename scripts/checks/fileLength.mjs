const MOST_LINES = 300;

/** @type {import('./checkProject.mjs').Check} */
export const fileLength = (file, text) => {
  if (file.endsWith('.json')) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines <= MOST_LINES) return [];
  const message = `${lines} lines, ${MOST_LINES} are allowed: give each subject a file of its own`;
  return [{ file, line: MOST_LINES + 1, message }];
};
