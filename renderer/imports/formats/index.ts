import type { Importer } from '../importer';

/** Every format that can be read: the one list of them. Adding one touches nothing else. */
export const IMPORTERS: readonly Importer[] = [];
