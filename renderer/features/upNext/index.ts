export { UpNextScreen } from './UpNextScreen';
