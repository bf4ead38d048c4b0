import type { LibraryId, Ref } from '../../../../shared/library/rows';
import type { EpisodeView, ProgressView, ShowHead } from '../views';

/** A list among the others. `list` is its part of the address `#/lists/<list>`. */
export type ListHead = { list: LibraryId; name: string; count: number };

/** Where a show or an episode may be put: each list, and whether it stands there already. */
export type ListChoice = ListHead & { listed: boolean };

/** One line of a list. `id` is the item's own, and changes when it is moved; `subject` names it in actions. */
export type ListItemView = {
  id: LibraryId;
  show: Ref;
  subject: Ref;
  kind: 'show' | 'season' | 'episode';
  /** Null where no pack knows the show: it then has no page, and `title` is all there is. */
  head: ShowHead | null;
  title: string;
  season: number | null;
  number: number | null;
  /** The episode through the horizon; null for all else, and where no pack has it. */
  episode: EpisodeView | null;
  /** Of the whole show, or of the season. */
  watched: number;
  total: number;
  /** When it began: the show's first day, the episode's own. */
  airedOn: string | null;
  status: ProgressView['status'];
};

/** `#/lists/<list>` */
export type ListPage = ListHead & { items: ListItemView[] };
