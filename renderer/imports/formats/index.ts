import type { Importer } from '../importer';
import { withinLimits } from '../withinLimits';
import { trakt } from './trakt';
import { traktCsv } from './trakt-csv';

const FORMATS: readonly Importer[] = [trakt, traktCsv];

/** Every format that can be read: the one list of them. Adding one touches nothing else. */
export const IMPORTERS: readonly Importer[] = FORMATS.map(withinLimits);
