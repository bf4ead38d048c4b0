import { ok, type Result } from '../util/result';
import { checkPackFile, type PackFileProblem } from './checkFile';
import type { KnownPacks } from './integrity';
import type { Pack } from './pack';

/** Names of the packs that hold the viewer's own shows. No pack file may have one. */
const OWN_NAME = /^own-[0-9a-f]{12}$/;

/** Whether a pack of this name may come from a file. */
export const isPackOfViewer = (name: string): boolean => !OWN_NAME.test(name);

/** Reads the text of a pack that a viewer adds or has added. What it refers to in other packs is looked at if they are given. */
export function readAddedPack(text: string, known: KnownPacks | null = null): Result<Pack, PackFileProblem> {
  const checked = checkPackFile(text, known);
  return checked.ok ? ok(checked.value) : checked;
}
