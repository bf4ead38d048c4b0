export { calendarDayIn, type DateReading, instantIn, spanIn, UNKNOWN, UTC, whenIn } from './dates';
export { idIn, idsOf } from './ids';
export { at, isObject, listAt } from './json';
export { codeIn, decimalIn, episodeNumberIn, flagIn, seasonIn, textIn, timesIn, wholeIn } from './numbers';
export { ratingIn } from './ratings';
export { episodeOf, showOf, titleIn, writtenIn, yearIn } from './shows';
