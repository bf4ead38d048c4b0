export { UnlockedBlock } from './UnlockedBlock';
export { UnlockedDetails, type UnlockedDetailsProps } from './UnlockedDetails';
export { UnlockedWatcher } from './UnlockedWatcher';
