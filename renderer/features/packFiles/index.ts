export { followPackFiles } from './followPackFiles';
