export { UpNextBeside } from './UpNextBeside';
