import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CommandAnswer, EXIT, refusal } from '../../shared/commandLine/command';
import { isSafeFileName } from '../../shared/exports/fileName';
import { fail, ok, type Result } from '../../shared/util/result';
import { systemCode } from '../services/fileFailure';
import type { CommandRequest } from './toCommand';
import { refusals } from './words';

/** A file that the command line names. `name` is how people know it; of a folder's files, with the folder. */
export type NamedFile = { path: string; name: string; size: number };

/** Where a command reads and writes, once that is known to be there and to be free. */
export type Places = { files: NamedFile[]; out: string | null };

/** Files of a folder that is imported, and how deep it may be. */
const MOST_FILES = 100_000;
const DEEPEST = 12;

/** Looks at everything that a command names. Nothing is opened or made. */
export function findPlaces(request: CommandRequest, cwd: string): Result<Places, CommandAnswer> {
  const files: NamedFile[] = [];
  for (const written of request.files) {
    const found = findFiles(path.resolve(cwd, written), written, request.command.name === 'import');
    if (!found.ok) return found;
    files.push(...found.value);
  }
  if (request.out === null) return ok({ files, out: null });
  const out = path.resolve(cwd, request.out);
  const refused = whyNotThere(request, out);
  return refused === null ? ok({ files, out }) : fail(refused);
}

function findFiles(file: string, written: string, folders: boolean): Result<NamedFile[], CommandAnswer> {
  try {
    const found = statSync(file);
    if (found.isFile()) return ok([{ path: file, name: path.basename(file), size: found.size }]);
    if (found.isDirectory() && folders)
      return ok([...filesOf(file, path.basename(file), DEEPEST)].slice(0, MOST_FILES));
    return fail(refusal(EXIT.refused, 'NOT_A_FILE', refusals.notAFile({ file: written })));
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT') return fail(refusal(EXIT.refused, 'NO_SUCH_FILE', refusals.noSuchFile({ file: written })));
    return fail(refusal(EXIT.refused, 'UNREADABLE', refusals.unreadable({ file: written, code })));
  }
}

/** Links are not followed: they may lead anywhere, and round in circles. */
function* filesOf(folder: string, name: string, depth: number): Generator<NamedFile> {
  if (depth === 0) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    const own = `${name}/${entry.name}`;
    if (entry.isDirectory()) yield* filesOf(place, own, depth - 1);
    else if (entry.isFile()) yield { path: place, name: own, size: statSync(place).size };
  }
}

function whyNotThere({ command, force }: CommandRequest, out: string): CommandAnswer | null {
  const written = path.basename(out);
  if (!existsSync(path.dirname(out)))
    return refusal(EXIT.refused, 'NO_FOLDER', refusals.noFolder({ folder: path.dirname(out) }));
  const isFolder = command.name === 'export' && command.format === 'markdown';
  if (isFolder && !isSafeFileName(written))
    return refusal(EXIT.refused, 'BAD_NAME', refusals.badName({ place: written }));
  const there = statSync(out, { throwIfNoEntry: false });
  if (there === undefined) return null;
  if (isFolder) return refusal(EXIT.refused, 'EXISTS', refusals.folderExists({ place: out }));
  if (there.isDirectory()) return refusal(EXIT.refused, 'NOT_A_PLACE', refusals.notAPlace({ place: out }));
  return force ? null : refusal(EXIT.refused, 'EXISTS', refusals.exists({ place: out }));
}
