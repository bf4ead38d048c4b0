export { SideColumn } from './SideColumn';
export { useReady } from './useReady';
