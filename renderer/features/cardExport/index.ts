export { CardExportMenu, type CardExportMenuProps } from './CardExportMenu';

/** Fetched when a recap is first asked for: a page is painted without it. */
export const loadRecaps = () => import('./recap/keepRecap');

/** The same for cards, one or several side by side. */
export const loadCardDocuments = () => import('./keepCards');
