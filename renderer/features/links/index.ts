export { copyLink } from './copyLink';
export { LinkScreen, type LinkSearch } from './LinkScreen';
