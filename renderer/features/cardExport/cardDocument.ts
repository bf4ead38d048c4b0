import type { CharacterCard } from '../../db/reads/companionViews';
import { documentPage } from './documentPage';
import type { DocumentFont } from './documentStyle';
import type { DocumentWords } from './documentWords';
import { html } from './markup';
import { oneCard } from './oneCard';
import { sideBySide } from './sideBySide';
import { sourceNotes } from './sourceNotes';

/**
 * One card, or two or three side by side, as an HTML file of its own for paper, PDF and keeping. It holds what the
 * cards hold and nothing else, so it ends at the same horizon; every text in it is escaped.
 *
 * Throws when there is no card: there is nothing to write then.
 */
export function cardDocument(
  cards: readonly CharacterCard[],
  words: DocumentWords,
  fonts: readonly DocumentFont[] = [],
): string {
  const [first] = cards;
  if (!first) throw new Error('A document needs a card.');
  const notes = sourceNotes(cards);
  const names = words.list(cards.map((card) => card.head.name));
  const place = words.place(first.asOf);
  const body = cards.length === 1 ? oneCard(first, words, notes) : sideBySide(cards, words, notes);
  return documentPage({
    words,
    show: first.show,
    title: names,
    place,
    fonts,
    main: html`<main>${body} ${notes.list(words)}</main>`,
  });
}
