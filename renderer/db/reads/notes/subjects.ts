import { neutralSlug } from '../../../../shared/domain/neutral';
import type { NoteAbout } from '../../../../shared/domain/noteHorizon';
import { assertNever } from '../../../../shared/util/assertNever';
import { characterHead, nameOf } from '../companion/heads';
import { headOf } from '../parts';
import { seasonsOf } from '../sources/subjects';
import { knownPeople } from './known';
import type { KnownShow, NoteContext } from './noteContext';
import type { NoteSubject, NoteSubjectView } from './noteViews';

/** What a note is about, with the names that storing needs. Not for screens: it has ids. */
export type FoundSubject = { about: NoteAbout; name: string | null; view: NoteSubjectView };

/** Finds what an address names, as far as the horizon lets it be found. */
export async function findSubject(context: NoteContext, subject: NoteSubject): Promise<FoundSubject | null> {
  if (subject.kind === 'day') return { about: aboutDay(subject.day), name: null, view: subject };
  if (subject.kind === 'person') return ofPerson(context, `person:${subject.pack}:${subject.person}`);
  const known = await context.showBySlug(subject.show);
  if (!known) return null;
  switch (subject.kind) {
    case 'show':
      return ofShow(known);
    case 'season':
      return findSeason(context, known, subject.season);
    case 'episode': {
      const { season, number } = subject;
      const place = known.outline.places.find((one) => one.season === season && one.number === number);
      return place ? ofEpisode(context, known, place.ref) : null;
    }
    case 'character':
      return findCharacter(context, known, subject.character);
    default:
      return assertNever(subject, 'subject of a note');
  }
}

const aboutDay = (day: string): NoteAbout => ({ kind: 'day', ref: day, show: null, season: null });

/** A film's page is that of its only episode; a note on it is about the film. */
export function ofShow({ outline }: KnownShow): FoundSubject {
  const { show } = outline;
  return {
    about: { kind: 'show', ref: show, show, season: null },
    name: null,
    view: { kind: 'show', show: headOf(outline) },
  };
}

async function findSeason(context: NoteContext, known: KnownShow, season: number): Promise<FoundSubject | null> {
  const rows = await seasonsOf(context.database, known.outline);
  const row = rows.find((one) => one.number === season);
  return row ? ofSeason(known, row.id, season) : null;
}

export function ofSeason({ outline }: KnownShow, ref: string, season: number): FoundSubject {
  const about: NoteAbout = { kind: 'season', ref, show: outline.show, season };
  return { about, name: null, view: { kind: 'season', show: headOf(outline), season } };
}

export async function ofEpisode(context: NoteContext, known: KnownShow, ref: string): Promise<FoundSubject | null> {
  const episode = await context.place(known, ref);
  if (!episode) return null;
  const { outline } = known;
  const about: NoteAbout = { kind: 'episode', ref, show: outline.show, season: null };
  return { about, name: null, view: { kind: 'episode', show: headOf(outline), episode } };
}

async function findCharacter(context: NoteContext, { outline }: KnownShow, slug: string): Promise<FoundSubject | null> {
  const met = await context.metIn(outline.show);
  const found = [...met.values()].find((one) => one.slug === slug || neutralSlug(one.character.id) === slug);
  return found ? ofCharacter(context, outline.show, found.character.id) : null;
}

/** Null for somebody who has not been met. */
export async function ofCharacter(context: NoteContext, show: string, id: string): Promise<FoundSubject | null> {
  const [companion, everybody] = await Promise.all([context.companion(show), context.metIn(show)]);
  const met = everybody.get(id);
  if (!companion || !met) return null;
  return {
    about: { kind: 'character', ref: id, show, season: null },
    name: nameOf(met),
    view: { kind: 'character', show: headOf(companion.outline), character: characterHead(met, companion) },
  };
}

/** Null for somebody of whom nothing may be read. */
export async function ofPerson(context: NoteContext, id: string): Promise<FoundSubject | null> {
  const people = await knownPeople(context);
  const known = people.find((one) => one.ref === id);
  if (known?.to.kind !== 'person') return null;
  return { about: { kind: 'person', ref: id, show: null, season: null }, name: known.to.person.name, view: known.to };
}

/** The same for two views of the same thing. */
export function subjectKey(view: NoteSubjectView): string {
  switch (view.kind) {
    case 'show':
      return `show ${view.show.ref}`;
    case 'season':
      return `season ${view.show.ref} ${view.season}`;
    case 'episode':
      return `episode ${view.episode.ref}`;
    case 'character':
      return `character ${view.show.ref} ${view.character.slug}`;
    case 'person':
      return `person ${view.pack} ${view.person.slug}`;
    case 'day':
      return `day ${view.day}`;
    default:
      return assertNever(view, 'subject of a note');
  }
}
