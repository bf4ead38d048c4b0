import { episodeCode } from '../../../shared/domain/episode';
import { assertNever } from '../../../shared/util/assertNever';
import type { NoteSubject, NoteSubjectView } from '../../db/reads';

/** `#/note/<id>` */
export function noteAddress(note: string): string {
  return `#/note/${note}`;
}

/** `#/notes?tag=debts` */
export function tagAddress(tag: string): string {
  return `#/notes?tag=${encodeURIComponent(tag)}`;
}

/** The page of what a note is about or names; null where there is none: a day, a show that no pack knows. */
export function subjectAddress(view: NoteSubjectView): string | null {
  if (view.kind === 'day') return null;
  if (view.kind === 'person') return `#/person/${view.pack}/${view.person.slug}`;
  const { slug } = view.show;
  if (slug === '') return null;
  switch (view.kind) {
    case 'show':
    case 'season':
      return `#/show/${slug}`;
    case 'episode':
      return `#/show/${slug}/${episodeCode(view.episode.season, view.episode.number).toLowerCase()}`;
    case 'character':
      return `#/character/${slug}/${view.character.slug}`;
    default:
      return assertNever(view, 'subject of a note');
  }
}

/** The subject as reads ask for it. */
export function subjectOf(view: NoteSubjectView): NoteSubject {
  switch (view.kind) {
    case 'day':
      return view;
    case 'person':
      return { kind: 'person', pack: view.pack, person: view.person.slug };
    case 'show':
      return { kind: 'show', show: view.show.slug };
    case 'season':
      return { kind: 'season', show: view.show.slug, season: view.season };
    case 'episode':
      return { kind: 'episode', show: view.show.slug, season: view.episode.season, number: view.episode.number };
    case 'character':
      return { kind: 'character', show: view.show.slug, character: view.character.slug };
    default:
      return assertNever(view, 'subject of a note');
  }
}
