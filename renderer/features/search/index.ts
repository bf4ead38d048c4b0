export { hitRow } from './hitRow';
