export { episodeAddress, goTo, showAddress } from '../lists';
export { EpisodeDetails, type EpisodeDetailsProps } from './EpisodeDetails';
export { EpisodeScreen } from './EpisodeScreen';
export { FilmPage } from './FilmPage';
