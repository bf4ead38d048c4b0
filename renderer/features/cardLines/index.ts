export { alignCards, factsIn, LINE_KINDS, linesOf, type CardLine, type LineKind, type LineRow } from './alignCards';
export { betweenCards, inCommon, togetherIn, type BetweenLine, type CommonLine } from './between';
export { placeKey, storyOrder, type LinePlace } from './storyOrder';
export { emblemOf } from './emblemOf';
