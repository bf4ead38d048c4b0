import type { Migration } from './migration';

/**
 * Notes, and what is being written and not stored yet. `notes` holds every version; the indexes on `state` find the
 * ones that hold. `links` and `names` have an entry for each thing a note names, so that its backlinks are found
 * without reading all notes. `searchSnapshots` is derived: it can be deleted at any time and is made anew.
 */
export const v002Notes: Migration = {
  stores: {
    notes: 'id, [note+state], [show+state], [subject.ref+state], [state+createdAt], *links, *names',
    drafts: 'note',
    searchSnapshots: 'name',
  },
};
