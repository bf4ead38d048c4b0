import type { CharacterCard, RelationView } from '../../db/reads/companionViews';
import { factsIn, LINE_KINDS, linesOf, placeKey } from '../cardLines';
import type { DocumentWords } from './documentWords';
import { html, type Markup } from './markup';
import { attributeSources, emblem, tag, writeLine, writeLines } from './parts';
import type { SourceNotes } from './sourceNotes';

/** One card as a page: who it is at the left, what is known at the right, in story order. */
export function oneCard(card: CharacterCard, words: DocumentWords, notes: SourceNotes): Markup {
  // Written in the order of reading, so that the figures of the sources rise down the page.
  const facts = writeFacts(card, words, notes);
  return html`<article>
    <header>
      <p class="kicker">${words.metIn(words.place(card.metIn))}</p>
      <h1>${card.head.name}</h1>
      <hr />
    </header>
    <div class="card">
      <div class="who">${emblem(card.head, 224, 'card')} ${writeCredits(card, words, notes)}</div>
      <div class="known">${facts} ${writeRelations(card.relations, words)} ${writeAppearances(card, words)}</div>
    </div>
  </article>`;
}

function writeCredits(card: CharacterCard, words: DocumentWords, notes: SourceNotes): Markup {
  const rows = LINE_KINDS.flatMap((kind) => {
    const lines = kind === 'facts' ? [] : linesOf(card, kind);
    return lines.length === 0 ? [] : [{ label: words.kinds[kind], lines }];
  });
  const own = notes.numbers(attributeSources(card));
  return html`<dl>
    ${rows.map(({ label, lines }) =>
      entry(
        label,
        lines.map((line) => writeLine(line, words)),
      ),
    )}
    ${card.latestIn === null ? null : entry(words.lastSeen, [html`${words.place(card.latestIn)}`])}
    ${own === null ? null : entry(words.sources, [html`${own}`])}
  </dl>`;
}

function entry(label: string, values: readonly Markup[]): Markup {
  return html`<dt>${label}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}`;
}

function writeFacts(card: CharacterCard, words: DocumentWords, notes: SourceNotes): Markup {
  const places = new Map(card.facts.map((fact) => [placeKey(fact.in), fact.in]));
  if (places.size === 0) return html`<p class="nothing">${words.nothingYet}</p>`;
  return html`<table class="facts">
    <caption class="unseen">
      ${words.kinds.facts}
    </caption>
    <tbody>
      ${[...places.values()].map(
        (place) =>
          html`<tr>
            <th scope="row">${words.place(place)}</th>
            <td>${writeLines(factsIn(card, place), words, notes)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function writeRelations(relations: readonly RelationView[], words: DocumentWords): Markup | null {
  if (relations.length === 0) return null;
  return html`<section>
    <h2>${words.relations}</h2>
    <ul class="relations">
      ${relations.map(
        (relation, index) =>
          html`<li>
            ${emblem(relation.to, 24, `to-${index}`)}
            <span><i>${relation.kind}</i> ${relation.to.name}${tag(relation.unconfirmed, words)}</span>
            <span class="code">${words.place(relation.in)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function writeAppearances(card: CharacterCard, words: DocumentWords): Markup | null {
  if (card.appearances.length === 0) return null;
  return html`<section>
    <h2>${words.appearsIn(card.appearances.length)}</h2>
    <ul class="appearances">
      ${card.appearances.map(({ episode, as, unconfirmed }) => {
        const title = episode.title === null ? null : html`${episode.title}`;
        const how = as === null ? null : html` <i>${as}</i>`;
        return html`<li><span class="code">${words.place(episode)}</span>${title}${how}${tag(unconfirmed, words)}</li>`;
      })}
    </ul>
  </section>`;
}
