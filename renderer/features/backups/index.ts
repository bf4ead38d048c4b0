export { backUp, backUpAsAsked, backUpBeforeLeaving, type BackupSubject } from './backUp';
export { BackupsScreen } from './BackupsScreen';
export { recoverFromNewest } from './recoverFromNewest';
