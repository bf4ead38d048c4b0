import type { CharacterCard, CharacterHead } from '../../db/reads/companionViews';
import { emblemMarkup } from '../../ui';
import { emblemOf, type CardLine } from '../cardLines';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';
import type { SourceNotes } from './sourceNotes';

/** The emblem of a character. `prefix` is another one for each in a document. */
export function emblem(head: CharacterHead, size: number, prefix: string): Markup {
  return { markup: emblemMarkup({ ...emblemOf(head), size, prefix }) };
}

/** What attributes go by: they name the card's own list, all the same, so it is written once. */
export function attributeSources({ species, affiliations, ranks }: CharacterCard): string[] {
  return [...new Set([...species, ...affiliations, ...ranks].flatMap(({ sources }) => sources))];
}

/** One line with its doubts. */
export function writeLine(line: CardLine, words: DocumentWords): Markup {
  const text = line.former ? words.formerly(line.text) : line.text;
  return html`${text}${tag(line.unconfirmed, words)}`;
}

export function tag(unconfirmed: boolean, words: DocumentWords): Markup | null {
  return unconfirmed ? html` <small>${words.unconfirmed}</small>` : null;
}

/** Lines one below the other, or nothing. With `notes` each has the figures of its sources. */
export function writeLines(lines: readonly CardLine[], words: DocumentWords, notes: SourceNotes | null): Markup[] {
  return lines.map((line) => html`<p>${writeLine(line, words)}${notes?.after(line.sources) ?? null}</p>`);
}
