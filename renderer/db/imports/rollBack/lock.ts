/** Held by whoever applies, rolls back or brings back an import. It goes with the process, so a dead one holds nothing. */
export const IMPORT_LOCK = 'watchbill-import';
