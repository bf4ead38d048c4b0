import type { CharacterCard } from '../../db/reads/companionViews';
import { alignCards, betweenCards, inCommon, togetherIn, type LineRow } from '../cardLines';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';
import { emblem, tag, writeLines } from './parts';
import type { SourceNotes } from './sourceNotes';

/** Two cards face each other over their labels; three stand beside them. */
export function sideBySide(cards: readonly CharacterCard[], words: DocumentWords, notes: SourceNotes): Markup {
  const size = cards.length > 2 ? 96 : 104;
  const middle = cards.length === 2 ? 1 : 0;
  const around = (label: Markup, cells: readonly Markup[]) => [
    ...cells.slice(0, middle),
    label,
    ...cells.slice(middle),
  ];
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
    const cells = one.cells.map((lines) => html`<td>${writeLines(lines, words, notes)}</td>`);
    return html`<tr>
      ${around(head, cells)}
    </tr>`;
  };
  return html`<article>
    <h1 class="unseen">${words.list(cards.map((card) => card.head.name))}</h1>
    <table class="beside columns-${cards.length}">
      <thead>
        <tr>
          ${around(html`<td class="and">${middle === 1 ? words.and : ''}</td>`, heads)}
        </tr>
      </thead>
      <tbody>
        ${alignCards(cards).map(row)} ${commonRows(cards, words, around)}
      </tbody>
    </table>
    ${writeBetween(cards, words)} ${writeTogether(cards, words)}
  </article>`;
}

function commonRows(
  cards: readonly CharacterCard[],
  words: DocumentWords,
  around: (label: Markup, cells: readonly Markup[]) => Markup[],
): Markup[] {
  return inCommon(cards).map(({ other, cells }) => {
    const written = cells.map(
      (relations) =>
        html`<td>
          ${relations.map(({ kind, unconfirmed }) => html`<p><i>${kind}</i>${tag(unconfirmed, words)}</p>`)}
        </td>`,
    );
    return html`<tr>
      ${around(html`<th scope="row" class="other">${other.name}</th>`, written)}
    </tr>`;
  });
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
