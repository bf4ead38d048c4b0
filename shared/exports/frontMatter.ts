/** A value of the head of a Markdown file. Null is left out. */
export type FrontMatter = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Signs that YAML does not print, or that break a line for some of its readers. */
const UNPRINTED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** The head of a Markdown file, between its two rules: YAML 1.2 that every reader takes, because all texts are quoted. */
export function writeFrontMatter(values: FrontMatter): string {
  const lines = Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${write(value)}`]));
  return ['---', ...lines, '---', ''].join('\n');
}

function write(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
}

/** A string of JSON is one of YAML, but for the signs above. */
function quoted(text: string): string {
  return JSON.stringify(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    UNPRINTED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
