export { ToldIn } from './ToldIn';
