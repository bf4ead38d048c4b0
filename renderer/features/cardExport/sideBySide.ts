import type { CharacterCard } from '../../db/reads/companionViews';
import { alignCards, betweenCards, inCommon, togetherIn, type LineRow } from '../cardLines';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';
import { attributeSources, emblem, tag, writeLines } from './parts';
import type { SourceNotes } from './sourceNotes';

/** Two cards face each other over their labels; three stand beside them. */
export function sideBySide(cards: readonly CharacterCard[], words: DocumentWords, notes: SourceNotes): Markup {
  const size = cards.length > 2 ? 96 : 104;
  const middle = cards.length === 2 ? 1 : 0;
  const around: Around = (label, cells) => [...cells.slice(0, middle), label, ...cells.slice(middle)];
  const heads = cards.map(
    (card, index) =>
      html`<th scope="col">
        ${emblem(card.head, size, `card-${index}`)}<b>${card.head.name}</b>
        <small>${words.metIn(words.place(card.metIn))}</small>
      </th>`,
  );
  const row = (one: LineRow) => {
    const label = one.kind === 'facts' ? words.place(one.in) : words.kinds[one.kind];
    const head = html`<th scope="row" class="${one.kind === 'facts' ? 'episode' : 'kind'}">${label}</th>`;
    const own = one.kind === 'facts' ? notes : null;
    const cells = one.cells.map((lines) => html`<td>${writeLines(lines, words, own)}</td>`);
    return html`<tr>
      ${around(head, cells)}
    </tr>`;
  };
  const rows = alignCards(cards);
  return html`<article>
    <h1 class="unseen">${words.list(cards.map((card) => card.head.name))}</h1>
    <table class="beside columns-${cards.length}">
      <thead>
        <tr>
          ${around(html`<td class="and">${middle === 1 ? words.and : ''}</td>`, heads)}
        </tr>
      </thead>
      <tbody>
        ${rows.filter(({ kind }) => kind !== 'facts').map(row)} ${sourcesRow(cards, words, notes, around)}
      </tbody>
      <tbody>
        ${rows.filter(({ kind }) => kind === 'facts').map(row)}
      </tbody>
      ${writeCommon(cards, words, around)}
    </table>
    ${writeBetween(cards, words)} ${writeTogether(cards, words)}
  </article>`;
}

type Around = (label: Markup, cells: readonly Markup[]) => Markup[];

function sourcesRow(
  cards: readonly CharacterCard[],
  words: DocumentWords,
  notes: SourceNotes,
  around: Around,
): Markup | null {
  const written = cards.map((card) => notes.numbers(attributeSources(card)));
  if (written.every((one) => one === null)) return null;
  const head = html`<th scope="row" class="kind">${words.sources}</th>`;
  return html`<tr class="quiet">
    ${around(
      head,
      written.map((one) => html`<td>${one}</td>`),
    )}
  </tr>`;
}

function writeCommon(cards: readonly CharacterCard[], words: DocumentWords, around: Around): Markup | null {
  const lines = inCommon(cards);
  if (lines.length === 0) return null;
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="${cards.length + 1}" class="group">${words.inCommon}</th>
    </tr>
    ${lines.map(({ other, cells }) => {
      const written = cells.map(
        (relations) =>
          html`<td>
            ${relations.map(({ kind, unconfirmed }) => html`<p><i>${kind}</i>${tag(unconfirmed, words)}</p>`)}
          </td>`,
      );
      return html`<tr>
        ${around(html`<th scope="row" class="other">${other.name}</th>`, written)}
      </tr>`;
    })}
  </tbody>`;
}

function writeBetween(cards: readonly CharacterCard[], words: DocumentWords): Markup | null {
  const lines = betweenCards(cards);
  if (lines.length === 0) return null;
  return html`<section>
    <h2>${words.between}</h2>
    <ul class="between">
      ${lines.map(
        ({ from, kind, to, in: place, unconfirmed }) =>
          html`<li>
            <span>${from.name} <i>${words.is} ${kind}</i> ${to.name}${tag(unconfirmed, words)}</span>
            <span class="code">${words.place(place)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function writeTogether(cards: readonly CharacterCard[], words: DocumentWords): Markup {
  const places = togetherIn(cards);
  return html`<section>
    <h2>${words.together(places.length)}</h2>
    <p class="codes">${places.map((place) => html`<span class="code">${words.place(place)}</span> `)}</p>
  </section>`;
}
