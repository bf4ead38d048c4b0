import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Epoch milliseconds. */
export type Clock = () => number;

/** `20260131-235959`, in the time zone of the machine: it is read by people looking for "the file of last night". */
export function timestamp(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}

/**
 * A name for what cannot be read, beside it and not taken yet: `preferences.damaged-20260131-235959.json`.
 * Answers the name without its folder.
 */
export function asideName(file: string, word: string, clock: Clock): string {
  const { dir, name, ext } = path.parse(file);
  const base = `${name}.${word}-${timestamp(clock())}`;
  let kept = `${base}${ext}`;
  for (let count = 2; existsSync(path.join(dir, kept)); count += 1) kept = `${base}-${count}${ext}`;
  return kept;
}

/** Moves a file that cannot be read aside and answers its new name without the folder. Throws the system's error. */
export function keepAside(file: string, word: string, clock: Clock): string {
  const kept = asideName(file, word, clock);
  renameSync(file, path.join(path.dirname(file), kept));
  return kept;
}
