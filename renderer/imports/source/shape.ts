import type { SourceFile } from '../importer';
import { isClosed } from './closed';
import { separatorOf } from './separator';
import { columnName } from './table';
import { headText } from './text';

/** What a look at the first bytes of a file tells. Importers recognise their own by it. */
export type Shape =
  /** A line of names, compared as `columnName` makes them; `first` is the line as it stands. */
  | { kind: 'table'; columns: ReadonlySet<string>; first: string }
  /** `isArray` tells `[` from `{`; `keys` are the names of keys in the first 64 KiB, at any depth. */
  | { kind: 'json'; isArray: boolean; keys: ReadonlySet<string>; text: string }
  | { kind: 'xml'; text: string }
  /** Holds keys or addresses: was not opened. */
  | { kind: 'closed' }
  | { kind: 'other' };

const seen = new WeakMap<SourceFile, Promise<Shape>>();

/** What kind of file it is, by its content; looked at once. Files of credentials are never opened. */
export async function shapeOf(file: SourceFile): Promise<Shape> {
  let shape = seen.get(file);
  if (!shape) {
    shape = isClosed(file) ? Promise.resolve<Shape>({ kind: 'closed' }) : headText(file).then(shaped);
    seen.set(file, shape);
  }
  return shape;
}

/** A head that is kept for every file must be short where files are many: what is looked for stands at the start. */
const KEPT = 8_000;

function shaped(head: string): Shape {
  const text = head.trimStart();
  const [first] = text;
  if (first === undefined || text.includes('\u0000')) return { kind: 'other' };
  if (first === '<') return { kind: 'xml', text: text.slice(0, KEPT) };
  if ((first === '[' && /^\[\s*(?:[{[\]"\d-]|$)/.test(text)) || (first === '{' && /^\{\s*(?:["}]|$)/.test(text))) {
    const keys = [...text.matchAll(/"((?:[^"\\]|\\.){1,60})"\s*:/g)].map((match) => match[1] ?? '');
    return { kind: 'json', isArray: first === '[', keys: new Set(keys), text: text.slice(0, KEPT) };
  }
  const separator = separatorOf(text);
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  const line = text.slice(0, end);
  const names = line.split(separator).map(columnName);
  // One column is a table too, where its name could be one.
  if (names.length < 2 && !/^"?[\w ]{2,60}"?$/.test(line)) return { kind: 'other' };
  return { kind: 'table', columns: new Set(names.filter((name) => name !== '')), first: line.slice(0, KEPT) };
}

/** Whether it is a table that has all of these columns. */
export async function hasColumns(file: SourceFile, ...names: string[]): Promise<boolean> {
  const shape = await shapeOf(file);
  return shape.kind === 'table' && names.every((name) => shape.columns.has(columnName(name)));
}

/** Whether it is JSON in whose beginning all of these keys stand, at any depth. */
export async function hasKeys(file: SourceFile, ...names: string[]): Promise<boolean> {
  const shape = await shapeOf(file);
  return shape.kind === 'json' && names.every((name) => shape.keys.has(name));
}
