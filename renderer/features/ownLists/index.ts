export { askForListHere } from './askForListHere';
export { ListDialog } from './ListDialog';
export { ListScreen } from './ListScreen';
export { ListsScreen } from './ListsScreen';
