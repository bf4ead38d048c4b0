import type { NoteKind } from '../../../../shared/library/rows';
import type { CharacterHead, EpisodePlaceView, PersonHead } from '../companionViews';
import type { ShowHead } from '../views';

/**
 * What screens receive of notes. A note whose place lies beyond the horizon is absent from all of this; the list says
 * how many there are, and nothing more.
 */

/** What a note is about, or a link in it leads to, as addresses name it: slugs and numbers, no ids. */
export type NoteSubject =
  | { kind: 'show'; show: string }
  | { kind: 'season'; show: string; season: number }
  | { kind: 'episode'; show: string; season: number; number: number }
  | { kind: 'character'; show: string; character: string }
  | { kind: 'person'; pack: string; person: string }
  | { kind: 'day'; day: string };

/** The same with what may be shown of it. The slug of a show that is no longer in the catalogue is empty. */
export type NoteSubjectView =
  | { kind: 'show'; show: ShowHead }
  | { kind: 'season'; show: ShowHead; season: number }
  | { kind: 'episode'; show: ShowHead; episode: EpisodePlaceView }
  | { kind: 'character'; show: ShowHead; character: CharacterHead }
  | { kind: 'person'; pack: string; person: PersonHead }
  | { kind: 'day'; day: string };

/** A tag: folded for comparing, and as it was written first. */
export type NoteTag = { id: string; label: string };

/** A note as lists name it. */
export type NoteHead = {
  note: string;
  subject: NoteSubjectView;
  /** Null where the first line is no heading: the note is called by its subject. */
  title: string | null;
  /** Its beginning in plain words; in a list of backlinks the words round the link. */
  excerpt: string;
  tags: NoteTag[];
  /** Epoch milliseconds of the version that holds. */
  changedAt: number;
};

/** A note to be read as a whole. `links` has, by `linkKey`, each name and code in the text that leads somewhere. */
export type NoteText = NoteHead & { text: string; links: Record<string, NoteSubjectView> };

export type NoteFilter = { text: string; show: string | null; kind: NoteKind | null; tag: string | null };

/** `#/notes` */
export type NoteList = {
  /** Notes that fit the filter, changed last first. */
  notes: NoteHead[];
  /** All that may be read, and how many lie ahead. */
  count: number;
  ahead: number;
  /** What there is to filter by, most first. */
  shows: { show: ShowHead; count: number }[];
  kinds: { kind: NoteKind; count: number }[];
  tags: (NoteTag & { count: number })[];
};

/** `#/note/<id>` */
export type NotePage =
  | { state: 'missing' }
  | { state: 'ahead' }
  | {
      state: 'open';
      note: NoteText;
      /** The version that holds: what a change of it replaces. */
      version: string;
      /** The episodes from which on it can be read; none for one that always can. */
      readableFrom: { show: ShowHead; episode: EpisodePlaceView }[];
      /** Characters and people that it names, each once. */
      names: NoteSubjectView[];
      /** Other notes that name what this one is about. */
      linkedFrom: NoteHead[];
      /** How many versions there are. */
      versions: number;
    };

/** One version of a note, the newest first. `text` is null for one that lies ahead by itself. */
export type NoteVersion = { id: string; writtenAt: number; text: string | null; holds: boolean };

/** Something that may be named in a note: what stands between the brackets, and by which other words it is found. */
export type NoteCandidate = { name: string; otherNames: string[]; to: NoteSubjectView };

export type NoteCandidates = {
  /** The note's own show first, those seen most before others. */
  names: NoteCandidate[];
  /** Of the note's own show, in story order; without one, none. */
  episodes: EpisodePlaceView[];
};

/** How `NoteText.links` names a link. */
export function linkKey(mark: { name: string } | { season: number; number: number }): string {
  return 'name' in mark ? `[[${mark.name}` : `s${mark.season}e${mark.number}`;
}
