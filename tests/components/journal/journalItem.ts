import type { Action } from '../../../shared/library/actions';
import type { EpisodeView, JournalItem, ShowHead } from '../../../renderer/db/reads/views';

export const show = 'show:picard:picard';
export const e5 = { ref: 'episode:picard:s01e05', season: 1, number: 5 };
/** The show that the journal's entries are about. */
export const head: ShowHead = {
  ref: show,
  slug: 'picard',
  title: 'Star Trek: Picard',
  kind: 'series',
  ink: 'claret',
  companion: true,
};

export type Given = {
  episode?: typeof e5 | null;
  numberTo?: number;
  title?: string | null;
  head?: ShowHead | null;
  count?: number;
  about?: string;
};

/** An entry of the journal, as the read gives it. */
export function item(action: Action, given: Given = {}): JournalItem {
  const { episode = null, title = null, numberTo = null, count = 1 } = given;
  const holder = given.head === undefined ? head : given.head;
  const summary = { show, title: 'Picard as it was called', episode, count };
  return {
    entry: { seq: 1, at: 0, kind: 'do', target: 0, action, summary },
    stands: true,
    head: holder,
    episode: episode && ({ ...episode, title, numberTo } as EpisodeView),
    about: given.about ?? null,
  };
}
