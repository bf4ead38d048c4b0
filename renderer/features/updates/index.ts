export { backUpFirst } from './backUpFirst';
export { FAULT_WORDS } from './faultWords';
export { tellNews } from './tellNews';
export { useUpdates } from './useUpdates';
