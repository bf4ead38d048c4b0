export { characterAddress, charactersAddress, chooseToCompareAddress, personAddress } from './addresses';
export { CharacterCardBody, type CharacterCardBodyProps } from './card/CharacterCardBody';
export { CharacterScreen, type CharacterScreenProps } from './card/CharacterScreen';
export { useAsOf } from './card/useAsOf';
export { useCard, type CardAnswer } from './card/useCard';
export { writeWay } from './characterWords';
export { CharacterEmblem, type CharacterEmblemProps } from './CharacterEmblem';
export { GalleryScreen } from './gallery/GalleryScreen';
export type { GallerySearch } from './gallery/gallerySearch';
