export { ExportsScreen, type ExportsScreenProps } from './ExportsScreen';
