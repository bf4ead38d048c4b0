import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { CharacterCard } from '../../db/reads/companionViews';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { cardDocument } from './cardDocument';
import { documentWords } from './documentWords';
import { plainFileName } from './fileNames';
import { loadDocumentFonts } from './fonts';
import '../../i18n/late/cardExport';

async function writeDocument(cards: readonly CharacterCard[]): Promise<string> {
  return cardDocument(cards, documentWords(clock.today()), await loadDocumentFonts());
}

/** «Agnes Jurati and Bruce Maddox (S1 E5)»: what the cards are about, as far as they go. */
export function documentName(cards: readonly CharacterCard[]): string {
  const { list, place } = documentWords(clock.today());
  const names = list(cards.map((card) => card.head.name));
  return words.t('cardExport:name', { names, place: place(cards[0]?.asOf ?? null) });
}

/** The same as a file name: letters, figures and a few signs, beginning with a letter or a figure. */
export function fileNameOf(cards: readonly CharacterCard[]): string {
  return plainFileName(documentName(cards));
}

/** Writes the cards into a file that the viewer names. `CANCELLED` when they thought better of it. */
export async function saveCards(
  cards: readonly CharacterCard[],
  as: 'html' | 'pdf',
): Promise<Result<{ name: string }, IpcError>> {
  const html = await writeDocument(cards);
  const answer = await desktop.request('document:save', { suggestedName: fileNameOf(cards), html, as });
  return answer.ok ? ok(answer.value) : fail(answer.error);
}

/** Hands the cards to the printer that the viewer chooses. */
export async function printCards(cards: readonly CharacterCard[]): Promise<Result<null, IpcError>> {
  const answer = await desktop.request('document:print', { html: await writeDocument(cards) });
  return answer.ok ? ok(null) : fail(answer.error);
}
