import type { IpcError } from '../../../../shared/ipc/errors';
import type { Result } from '../../../../shared/util/result';
import type { Recap } from '../../../db/reads/exports/readRecap';
import { words } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { desktop } from '../../../platform/desktop';
import { documentWords } from '../documentWords';
import { plainFileName } from '../fileNames';
import { loadDocumentFonts } from '../fonts';
import { recapDocument } from './recapDocument';
import { recapWords } from './recapWords';
import '../../../i18n/late/exports';

async function writeRecap(recap: Recap): Promise<string> {
  const own = recapWords(documentWords(clock.today()));
  return recapDocument(recap, own, clock.zone(), await loadDocumentFonts());
}

/** «Previously on Star Trek: Picard (S1 E5)». */
export function recapName({ show, asOf }: Recap): string {
  const { place } = documentWords(clock.today());
  return words.t('exports:recap.document.name', { show: show.title, place: place(asOf) });
}

/** Writes a recap into a file that the viewer names. `CANCELLED` when they thought better of it. */
export async function saveRecap(recap: Recap, as: 'html' | 'pdf'): Promise<Result<{ name: string }, IpcError>> {
  const html = await writeRecap(recap);
  return desktop.request('document:save', { suggestedName: plainFileName(recapName(recap)), html, as });
}

/** Hands a recap to the printer that the viewer chooses. */
export async function printRecap(recap: Recap): Promise<Result<null, IpcError>> {
  return desktop.request('document:print', { html: await writeRecap(recap) });
}
