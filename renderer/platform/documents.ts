import type { IpcArguments } from '../../shared/ipc/contract';
import { desktop } from './desktop';

/** A document as HTML of ours. `suggestedName` is without extension; what a file system cannot have is taken out. */
export type PlatformDocument = { suggestedName: string; html: string };

/**
 * Asks where, then saves it. The answer is the name it got, or an error with a sentence for people; `CANCELLED` is
 * no trouble: the viewer closed the dialog.
 */
export function saveDocument({ suggestedName, html }: PlatformDocument, as: IpcArguments['document:save']['as']) {
  return desktop.request('document:save', { suggestedName: fileName(suggestedName), html, as });
}

/** Opens the system's print dialog. `CANCELLED` is no trouble here either. */
export function printDocument({ html }: Pick<PlatformDocument, 'html'>) {
  return desktop.request('document:print', { html });
}

/** What the channel takes as a name: letters of any alphabet, digits, and few signs; never a path. */
function fileName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{M}\p{N}_ .,()’'-]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replace(/^[^\p{L}\p{N}_]+/u, '')
    .slice(0, 100)
    .trim();
  return plain === '' ? 'Watchbill' : plain;
}
