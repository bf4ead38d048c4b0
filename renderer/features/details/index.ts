export { EpisodePane } from './EpisodePane';
