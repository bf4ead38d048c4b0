export { CardExportMenu, type CardExportMenuProps } from './CardExportMenu';
