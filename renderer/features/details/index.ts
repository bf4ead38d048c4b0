export { EpisodePane } from './EpisodePane';
export { UnlockedPane } from './UnlockedPane';
