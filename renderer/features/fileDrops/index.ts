export { followOpened } from './followOpened';
export { listenForFiles } from './listenForFiles';
