/** Stands where something was that may be the viewer's. */
const GONE = { path: '<path>', address: '<address>', words: '<words>', id: '<id>', mail: '<mail>' } as const;

/** What is taken out of a log, in this order: the later ones would leave half of what an earlier one takes. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // An address keeps where it leads inside the app's own files, which are the same for everybody.
  [/\bapp:\/\/watchbill\/(?:assets\/)?([\w.-]+)(?:[?#][^\s)\]}"']*)?/g, 'app:$1'],
  [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s)\]}"'<>]*/gi, GONE.address],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, GONE.mail],
  [/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|«[^»\n]*»|“[^”\n]*”|‘[^’\n]*’/g, GONE.words],
  // A path may have spaces in it, so it takes what is left of its line, but for the place in a file of a fault.
  [/(?:\b[A-Za-z]:\\|\\\\|(?<![\w<])~?\/(?=\S))[^\n]*?(?=:\d+:\d+\)?\s*$|$)/gm, GONE.path],
  [/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi, GONE.id],
];

/** The lines of a log that are kept at most, the newest. */
const MOST_LINES = 500;
const LONGEST_LINE = 300;

/**
 * A log without anything that may be the viewer's: paths, addresses, what stands in quotation marks, ids. `known` are
 * names that are taken out wherever they stand, such as that of the user and of the machine.
 */
export function withoutWords(log: string, known: readonly string[]): string {
  const names = known.filter((name) => name.length > 2);
  const lines = log
    .split('\n')
    .slice(-MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
  let text = lines.join('\n');
  for (const [rule, by] of RULES) text = text.replace(rule, by);
  for (const name of names) text = text.replaceAll(name, GONE.words);
  return text;
}
