export { keepPage, type PaperWay } from './keepPage';
