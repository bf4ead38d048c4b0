export { keepOutside } from './keepOutside';
