import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './random';

/** Something that happens to the files of a database. Answers what it did, in words. */
export type Damage = { name: string; apply: (library: string, random: Random) => string };

/** The folder of the database inside a data folder. */
export function libraryIn(folder: string): string {
  const name = readdirSync(path.join(folder, 'IndexedDB')).find((one) => one.endsWith('.leveldb'));
  if (name === undefined) throw new Error('There is no database in this folder.');
  return path.join(folder, 'IndexedDB', name);
}

/** The largest file with such a name. */
function fileLike(library: string, pattern: RegExp): string {
  const files = readdirSync(library)
    .filter((name) => pattern.test(name))
    .map((name) => path.join(library, name))
    .toSorted((a, b) => statSync(b).size - statSync(a).size);
  const [largest] = files;
  if (largest === undefined) throw new Error(`There is no ${pattern} in this database.`);
  return largest;
}

function flip(file: string, at: number, bytes: number): string {
  const content = readFileSync(file);
  for (let index = at; index < Math.min(at + bytes, content.length); index += 1)
    content[index] = (content[index] ?? 0) ^ 0xff;
  writeFileSync(file, content);
  return `${path.basename(file)}: ${bytes} bytes at ${at} of ${content.length} flipped`;
}

function cut(file: string, length: number): string {
  truncateSync(file, length);
  return `${path.basename(file)}: cut to ${length}`;
}

function remove(file: string): string {
  rmSync(file);
  return `${path.basename(file)}: deleted`;
}

const size = (file: string): number => statSync(file).size;
const onOne = (pattern: RegExp, work: (file: string) => string) => (library: string) =>
  work(fileLike(library, pattern));

const LDB = /\.ldb$/;
const LOG = /^\d+\.log$/;
const MANIFEST = /^MANIFEST/;

/** What Chromium was measured with, one by one: each had another answer, and several had none at all. */
export const KNOWN_DAMAGES: readonly Damage[] = [
  { name: 'bytes flipped in the middle of a table', apply: onOne(LDB, (file) => flip(file, size(file) >> 1, 4)) },
  { name: 'the footer of a table flipped', apply: onOne(LDB, (file) => flip(file, size(file) - 8, 8)) },
  { name: 'a table deleted', apply: onOne(LDB, remove) },
  { name: 'a table emptied', apply: onOne(LDB, (file) => cut(file, 0)) },
  { name: 'MANIFEST made garbage', apply: onOne(MANIFEST, (file) => flip(file, 0, size(file))) },
  { name: 'MANIFEST cut in half', apply: onOne(MANIFEST, (file) => cut(file, size(file) >> 1)) },
  { name: 'MANIFEST deleted', apply: onOne(MANIFEST, remove) },
  { name: 'a byte of the log flipped', apply: onOne(LOG, (file) => flip(file, size(file) >> 1, 1)) },
  { name: 'the log cut in half', apply: onOne(LOG, (file) => cut(file, size(file) >> 1)) },
  { name: 'the log emptied', apply: onOne(LOG, (file) => cut(file, 0)) },
  { name: 'the log deleted', apply: onOne(LOG, remove) },
  { name: 'CURRENT deleted', apply: onOne(/^CURRENT$/, remove) },
  {
    name: 'everything deleted',
    apply: (library) => {
      rmSync(library, { recursive: true });
      return 'the folder deleted';
    },
  },
];

const anyFile = (library: string, random: Random): string => {
  const files = readdirSync(library).filter((name) => size(path.join(library, name)) > 0);
  return path.join(library, random.pick(files.toSorted()));
};

/** Whatever else may happen: one of these at a time, wherever chance wants it. */
export const RANDOM_DAMAGES: readonly Damage[] = [
  {
    name: 'bits flipped',
    apply: (library, random) => {
      const file = anyFile(library, random);
      const content = readFileSync(file);
      const count = random.between(1, 16);
      for (let index = 0; index < count; index += 1) {
        const at = random.below(content.length);
        content[at] = (content[at] ?? 0) ^ (1 << random.below(8));
      }
      writeFileSync(file, content);
      return `${path.basename(file)}: ${count} bits flipped`;
    },
  },
  {
    name: 'cut',
    apply: (library, random) => {
      const file = anyFile(library, random);
      return cut(file, random.below(size(file)));
    },
  },
  { name: 'deleted', apply: (library, random) => remove(anyFile(library, random)) },
  {
    name: 'swapped',
    apply: (library, random) => {
      const [one, other] = [anyFile(library, random), anyFile(library, random)];
      const [first, second] = [readFileSync(one), readFileSync(other)];
      writeFileSync(one, second);
      writeFileSync(other, first);
      return `${path.basename(one)} and ${path.basename(other)}: swapped`;
    },
  },
  {
    name: 'zeroed',
    apply: (library, random) => {
      const file = anyFile(library, random);
      const content = readFileSync(file);
      const at = random.below(content.length) & ~0xfff;
      content.fill(0, at, Math.min(at + 4096, content.length));
      writeFileSync(file, content);
      return `${path.basename(file)}: a page at ${at} zeroed`;
    },
  },
];
