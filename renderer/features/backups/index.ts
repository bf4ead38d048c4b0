export { backUp, backUpAsAsked, backUpBeforeMigration, type BackupSubject } from './backUp';
export { BackupsScreen } from './BackupsScreen';
export { rehearseWhenIdle } from './idleRehearsal';
export { backUpBeforeLeaving, useLeaving } from './leaving';
export { LeavingDialog } from './LeavingDialog';
export { writeNewestGood } from './newestGood';
export { recoverFromNewest } from './recoverFromNewest';
export { sentenceOf } from './sentenceOf';
export { writeFault as writeBackupFault, writeLoadFault } from './words';
