import type { Credit } from '../../../../shared/pack/catalogue';
import type { SearchKind } from '../../../search/kinds';
import type { Ref } from '../../../../shared/library/rows';
import type { CharacterHead, EpisodePlaceView } from '../companionViews';
import type { NoteHead } from '../notes/noteViews';
import type { Lang, ShowHead } from '../views';

/**
 * One thing that can be found. Every word in here has passed the horizon, its `id` too: it is the address that it
 * opens, without the `#`, so that nothing else has to name it.
 */
type Document<Kind extends SearchKind, Face> = {
  id: string;
  kind: Kind;
  /** Null for an episode whose title is hidden: it is found by its place only. */
  name: string | null;
  otherNames: string[];
  /** Short values: a species, a rank, what somebody did. Each is shown as it is when it is what was found. */
  values: string[];
  /** Sentences. */
  texts: string[];
  /** 0 to 1: of things that fit alike the one with more of it is the likelier. */
  weight: number;
  face: Face;
};

export type ShowDocument = Document<'show', { head: ShowHead; watched: number; total: number }>;
export type EpisodeDocument = Document<
  'episode',
  {
    head: ShowHead;
    ref: Ref;
    season: number;
    number: number;
    numberTo: number | null;
    special: boolean;
    airedOn: string | null;
    plays: number;
    skipped: boolean;
    /** Of its title. */
    lang?: Lang;
  }
>;
export type CharacterDocument = Document<
  'character',
  { show: ShowHead; head: CharacterHead; metIn: EpisodePlaceView | null }
>;
/**
 * A person may have worked on several shows: each gives a part of the document, and the index puts parts with the same
 * `key` together. The key tells nothing: whoever is in two packs must not show it before both may be read.
 */
export type PersonDocument = Document<
  'person',
  { work: { show: string; roles: Credit['role'][]; characters: string[] }[] }
> & { key: string };
export type NoteDocument = Document<'note', { head: NoteHead }>;
export type TagDocument = Document<'tag', { notes: number }>;

export type SearchDocument =
  ShowDocument | EpisodeDocument | CharacterDocument | PersonDocument | NoteDocument | TagDocument;
