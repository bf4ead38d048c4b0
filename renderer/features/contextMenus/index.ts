export { listenForContextMenus } from './listenForContextMenus';
