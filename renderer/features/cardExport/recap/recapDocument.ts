import { joinTitle, splitTitle } from '../../../../shared/domain/noteText';
import { dayIn } from '../../../../shared/util/days';
import type { CharacterCard } from '../../../db/reads/companionViews';
import type { Recap } from '../../../db/reads/exports/readRecap';
import type { NoteSubjectView, NoteText } from '../../../db/reads/notes/noteViews';
import { documentPage } from '../documentPage';
import type { DocumentFont } from '../documentStyle';
import { html, type Markup } from '../markup';
import { emblem, tag, writeLine } from '../parts';
import { linesOf } from '../../cardLines';
import { noteProse } from './noteProse';
import { RECAP_STYLE } from './recapStyle';
import type { RecapWords } from './recapWords';

/**
 * «Previously on»: everybody met with what is known of them, then the viewer's notes, as an HTML file of its own. It
 * holds what the recap holds and nothing else, so it ends at the same horizon; every text in it is escaped.
 *
 * @param zone where the days of the notes are counted
 */
export function recapDocument(
  recap: Recap,
  words: RecapWords,
  zone: string,
  fonts: readonly DocumentFont[] = [],
): string {
  const { show, cards, notes } = recap;
  const place = words.place(recap.asOf);
  const main = html`<main class="recap">
    <header>
      <p class="kicker">${words.previously}</p>
      <h1>${show.title}</h1>
      <p class="stand">${words.asOf(place)}: ${words.tally(cards.length, notes.length)}.</p>
      <hr />
    </header>
    <section class="part">
      <h2>${words.people}</h2>
      ${cards.length === 0 ? html`<p class="nothing">${words.nobody}</p>` : null}
      ${cards.map((card, index) => writePerson(card, index, words))}
    </section>
    ${notes.length === 0 ? null : writeNotes(notes, words, zone)}
  </main>`;
  return documentPage({
    words,
    show,
    title: words.title(show.title),
    place,
    fonts,
    style: { markup: RECAP_STYLE },
    main,
  });
}

function writePerson(card: CharacterCard, index: number, words: RecapWords): Markup {
  const { head, actors, facts, relations } = card;
  const values = (['species', 'affiliations', 'ranks'] as const).flatMap((kind) => linesOf(card, kind));
  const players = actors.map(({ person }) => person.name);
  return html`<article class="person">
    ${emblem(head, 76, `person-${index}`)}
    <div>
      <header>
        <h3>${head.name}</h3>
        ${values.length === 0 ? null : html`<p class="who">${separated(values.map((line) => writeLine(line, words)))}</p>`}
        ${players.length === 0 ? null : html`<p class="who">${words.playedBy(words.list(players))}</p>`}
      </header>
      ${
        facts.length === 0
          ? null
          : html`<ul class="lines">
              ${facts.map(
                (fact) =>
                  html`<li>
                    <span class="code">${words.place(fact.in)}</span
                    ><span>${fact.text}${tag(fact.unconfirmed, words)}</span>
                  </li>`,
              )}
            </ul>`
      }
      ${
        relations.length === 0
          ? null
          : html`<p class="related">
              ${separated(relations.map((one) => html`<i>${one.kind}</i> ${one.to.name}${tag(one.unconfirmed, words)}`))}
            </p>`
      }
    </div>
  </article>`;
}

const separated = (parts: readonly Markup[]): Markup[] =>
  parts.map((part, index) => (index === 0 ? part : html` · ${part}`));

function writeNotes(notes: readonly NoteText[], words: RecapWords, zone: string): Markup {
  return html`<section class="part">
    <h2>${words.notes}</h2>
    ${notes.map((note) => {
      const about = nameOf(note.subject, words);
      const { title, body } = splitTitle(note.text);
      const day = words.writtenOn(dayIn(zone, note.changedAt));
      return html`<article class="note">
        <h3>${title === '' ? about : title}</h3>
        <p class="about">${title === '' ? day : html`${about} · ${day}`}</p>
        ${noteProse(title === '' ? note.text : joinTitle('', body))}
      </article>`;
    })}
  </section>`;
}

function nameOf(subject: NoteSubjectView, words: RecapWords): string {
  if (subject.kind === 'character') return subject.character.name;
  if (subject.kind === 'person') return subject.person.name;
  if (subject.kind === 'day') return words.writtenOn(subject.day);
  if (subject.kind === 'season') return `${subject.show.title} S${subject.season}`;
  if (subject.kind === 'show') return subject.show.title;
  const { title } = subject.episode;
  return title === null ? words.place(subject.episode) : `${words.place(subject.episode)} ${title}`;
}
