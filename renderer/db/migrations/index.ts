import type { Migration } from './migration';
import { v001Initial } from './v001_initial';
import { v002Notes } from './v002_notes';
import { v003OwnShows } from './v003_own_shows';

/** In order. The schema version is the length of this list, so the two can never disagree. */
export const MIGRATIONS: readonly Migration[] = [v001Initial, v002Notes, v003OwnShows];

export const SCHEMA_VERSION = MIGRATIONS.length;
