export { listenForFiles } from './listenForFiles';
