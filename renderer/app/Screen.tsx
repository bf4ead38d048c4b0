export { Screen, type ScreenProps } from '../features/screen';
