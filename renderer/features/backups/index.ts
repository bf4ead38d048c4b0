export { backUp, backUpAsAsked, backUpBeforeLeaving, type BackupSubject } from './backUp';
