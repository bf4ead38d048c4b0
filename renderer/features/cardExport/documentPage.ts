import type { ShowHead } from '../../db/reads/views';
import { inkOf } from '../marking';
import { documentStyle, type DocumentFont } from './documentStyle';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';

/**
 * The document may style itself with its one sheet and show the faces it brings along: no script, nothing from
 * outside, no form, no frame.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

export type DocumentPage = {
  words: DocumentWords;
  show: ShowHead;
  /** What it is about, for the title of the file. */
  title: string;
  /** The episode where it ends, as it is written. */
  place: string;
  fonts: readonly DocumentFont[];
  /** Rules of this kind of document, behind those of all. */
  style?: Markup;
  main: Markup;
};

/** Head, running line, content and foot of every document that is kept or printed: an HTML file of its own. */
export function documentPage({ words, show, title, place, fonts, style, main }: DocumentPage): string {
  // The doctype stands first, without a space: a page without it is laid out by other rules.
  return html`<!doctype html>
    <html lang="${words.language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title} · ${words.asOf(place)}</title>
        <style>
          ${documentStyle(inkOf(show), fonts)} ${style ?? null}
        </style>
      </head>
      <body>
        <p class="running"><span>${show.title}</span><span>${words.asOf(place)}</span></p>
        ${main}
        <footer>
          <p>${words.horizon(place)} ${words.written}</p>
          <p>${words.unofficial(show.title)}</p>
        </footer>
      </body>
    </html> `.markup;
}
