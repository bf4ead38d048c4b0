export { Screen, type ScreenProps } from './Screen';
export { PAGE_ID } from './pageScroll';
