export { backUp, backUpAsAsked, backUpBeforeLeaving, backUpBeforeMigration, type BackupSubject } from './backUp';
export { BackupsScreen } from './BackupsScreen';
export { recoverFromNewest } from './recoverFromNewest';
