import type { CharacterCard } from '../../db/reads/companionViews';
import { inkOf } from '../marking';
import { documentStyle, type DocumentFont } from './documentStyle';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';
import { oneCard } from './oneCard';
import { sideBySide } from './sideBySide';
import { sourceNotes } from './sourceNotes';

/**
 * The document may style itself with its one sheet and show the faces it brings along: no script, nothing from
 * outside, no form, no frame.
 */
export const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

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
  // The doctype stands first, without a space: a page without it is laid out by other rules.
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${names} · ${words.asOf(place)}</title>
        <style>
          ${documentStyle(inkOf(first.show), fonts)}
        </style>
      </head>
      <body>
        <p class="running"><span>${first.show.title}</span><span>${words.asOf(place)}</span></p>
        <main>${body} ${notes.list(words)}</main>
        ${footer(words, place, first.show.title)}
      </body>
    </html> `.markup;
}

/** Where it ends, when it was written and by what. */
export function footer(words: DocumentWords, place: string, show: string): Markup {
  return html`<footer>
    <p>${words.horizon(place)} ${words.written}</p>
    <p>${words.unofficial(show)}</p>
  </footer>`;
}
