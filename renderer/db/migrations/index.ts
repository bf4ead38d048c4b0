import type { Migration } from './migration';
import { v001Initial } from './v001_initial';

/** In order. The schema version is the length of this list, so the two can never disagree. */
export const MIGRATIONS: readonly Migration[] = [v001Initial];

export const SCHEMA_VERSION = MIGRATIONS.length;
