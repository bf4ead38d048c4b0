/** What can be found, in the order in which things that fit alike are shown. */
export const SEARCH_KINDS = ['show', 'character', 'episode', 'person', 'note', 'tag'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
