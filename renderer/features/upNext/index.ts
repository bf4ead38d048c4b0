export { UpNextBeside } from './UpNextBeside';
export { UpNextScreen } from './UpNextScreen';
