import type { Migration } from './migration';
import { v001Initial } from './v001_initial';
import { v002Notes } from './v002_notes';

/** In order. The schema version is the length of this list, so the two can never disagree. */
export const MIGRATIONS: readonly Migration[] = [v001Initial, v002Notes];

export const SCHEMA_VERSION = MIGRATIONS.length;
