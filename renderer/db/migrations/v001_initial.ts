import type { Migration } from './migration';

/**
 * The first schema. Index lists name only what a query uses: each index costs about half a second per 20,000
 * rows written. Compound indexes on `state` keep replaced and removed rows out of every query on live ones.
 */
export const v001Initial: Migration = {
  stores: {
    packs: 'name',
    outlines: 'show, slug, pack',
    shows: 'id, slug, pack',
    seasons: 'id, [show+number], pack',
    episodes: 'id, [show+season+number], airedOn, pack',
    people: 'id, sameAs, pack',
    credits: 'id, on, person, pack',
    franchises: 'id, pack',
    characters: 'id, show, slug, pack',
    appearances: '[episode+character], character, pack',
    production: 'id, on, pack',
    sources: 'id, pack',
    claims: 'id, source, pack',
    conflicts: 'id, pack',
    terms: '[pack+text], pack',

    identities: 'id, catalogue, show',
    plays: 'id, [show+state+order], [episode+state], pass',
    passes: 'id, [show+state], pass',
    ratings: 'id, [show+state], [subject+state]',
    favourites: 'id, [show+state], [subject+state]',
    statuses: 'id, [show+state]',
    skips: 'id, [show+state], [episode+state], pass',
    reveals: 'id, [show+state], [episode+state]',
    settings: 'id, [scope+name+state]',
    journal: 'seq, target',
    progress: 'show, catalogue, [status+activity]',
    meta: 'key',
  },
};
