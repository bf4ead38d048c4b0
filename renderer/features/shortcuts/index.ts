export { KeyColumns } from './KeyColumns';
export { ShortcutsDialog } from './ShortcutsDialog';
