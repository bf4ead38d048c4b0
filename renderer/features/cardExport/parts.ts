import type { CharacterHead } from '../../db/reads/companionViews';
import { emblemMarkup } from '../../ui';
import { emblemOf, type CardLine } from '../cardLines';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';
import type { SourceNotes } from './sourceNotes';

/** The emblem of a character. `prefix` is another one for each in a document. */
export function emblem(head: CharacterHead, size: number, prefix: string): Markup {
  return { markup: emblemMarkup({ ...emblemOf(head), size, prefix }) };
}

/** One line with its doubts and its sources. */
export function writeLine(line: CardLine, words: DocumentWords, notes: SourceNotes): Markup {
  const text = line.former ? words.formerly(line.text) : line.text;
  return html`${text}${tag(line.unconfirmed, words)}${notes.after(line.sources)}`;
}

export function tag(unconfirmed: boolean, words: DocumentWords): Markup | null {
  return unconfirmed ? html` <small>${words.unconfirmed}</small>` : null;
}

/** Lines one below the other, or nothing. */
export function writeLines(lines: readonly CardLine[], words: DocumentWords, notes: SourceNotes): Markup[] {
  return lines.map((line) => html`<p>${writeLine(line, words, notes)}</p>`);
}
