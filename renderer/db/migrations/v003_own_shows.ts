import type { WatchbillDatabase } from '../database';
import { rebuildShelves } from '../shelves/upkeep';
import type { Migration } from './migration';

type OldProgress = { next: { airedOn: string | null } | null; due?: string | null };

/**
 * Shows of the viewer's own, packs from files, lists, and imports. An index on `import` (in plays `origin.import`) finds
 * the rows of one import and costs nothing for all others: a row without a key is not in it. `[state+order]` of plays
 * is the history over all shows. `shelves` has one slim row a show for whatever lists shows, in the orders that lists have;
 * progress keeps no index of its own for that. `gates` and `subject.kind` of notes find those that a change of a show may
 * open or close. A later step that changes what is worked out works it out again.
 */
export const v003OwnShows: Migration = {
  stores: {
    identities: 'id, catalogue, show, import',
    plays: 'id, [show+state+order], [episode+state], pass, origin.import, [state+order]',
    passes: 'id, [show+state], pass, import',
    ratings: 'id, [show+state], [subject+state], import',
    favourites: 'id, [show+state], [subject+state], import',
    statuses: 'id, [show+state], import',
    notes:
      'id, [note+state], [show+state], [subject.ref+state], [subject.kind+state], [state+createdAt], *links, *names, *gates, import',
    ownShows: 'id, [pack+state], import',
    addedPacks: 'id, [name+state]',
    lists: 'id, [list+state], [state+order], import',
    listItems: 'id, [list+state], [subject+state], [show+state], import',
    imports: 'id, state, beganAt',
    importShelf: 'id, import',
    progress: 'show, catalogue',
    shelves: 'show, byTitle, [year+byTitle], [recent+byTitle], [share+byTitle], [status+recent], [status+due], *flags',
    totals: 'name',
  },
  upgrade: async (transaction) => {
    await transaction
      .table<OldProgress>('progress')
      .toCollection()
      .modify((row) => {
        row.due = row.next ? (row.next.airedOn ?? '') : null;
      });
    const of = <Name extends 'outlines' | 'progress' | 'shelves' | 'totals'>(name: Name) =>
      transaction.table(name) as unknown as WatchbillDatabase[Name];
    await rebuildShelves({
      outlines: of('outlines'),
      progress: of('progress'),
      shelves: of('shelves'),
      totals: of('totals'),
    });
  },
};
