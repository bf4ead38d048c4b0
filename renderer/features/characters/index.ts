export { characterAddress, charactersAddress, chooseToCompareAddress, personAddress } from './addresses';
export { CharacterEmblem, type CharacterEmblemProps } from './CharacterEmblem';
