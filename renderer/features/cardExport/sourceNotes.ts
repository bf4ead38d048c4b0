import type { CharacterCard, SourceHead } from '../../db/reads/companionViews';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';

/** Numbers the sources of a document as they are first named, as a printed book does. */
export type SourceNotes = {
  /** The figures of some sources, «1, 3»; null without any that can be read. */
  numbers: (sources: readonly string[]) => string | null;
  /** The same, set small after a line. */
  after: (sources: readonly string[]) => Markup | null;
  /** All that were named, at the end. */
  list: (words: DocumentWords) => Markup | null;
};

export function sourceNotes(cards: readonly CharacterCard[]): SourceNotes {
  const heads = new Map(cards.flatMap((card) => Object.entries(card.sources)));
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const write = (sources: readonly string[]) => {
    const known = sources.filter((id) => heads.has(id)).map(numberOf);
    return known.length === 0 ? null : known.toSorted((one, other) => one - other).join(', ');
  };
  return {
    numbers: write,
    after: (sources) => {
      const written = write(sources);
      return written === null ? null : html`<sup>${written}</sup>`;
    },
    list: (words) => {
      const named = [...numbers.keys()].flatMap((id) => heads.get(id) ?? []);
      if (named.length === 0) return null;
      return html`<section class="sources">
        <h2>${words.sources}</h2>
        <ol>
          ${named.map((source) => html`<li>${describe(source)}</li>`)}
        </ol>
      </section>`;
    },
  };
}

function describe({ title, publisher, publishedOn, address }: SourceHead): Markup {
  const rest = [publisher, publishedOn].filter((part) => part !== null).join(', ');
  return html`<cite>${title}</cite>${rest === '' ? null : html`, ${rest}`}${link(address)}`;
}

/** Only an address of the web becomes a link; it is followed when somebody presses it, never by itself. */
function link(address: string | null): Markup | null {
  if (address === null || !/^https?:\/\/[^\s]+$/i.test(address)) return null;
  return html` <a href="${address}" rel="noreferrer">${address}</a>`;
}
