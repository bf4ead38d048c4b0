// What the column reads once the first screen stands. Apart from it, because it brings most of the rules of cards and
// notes, which the first screen must not wait for.
export { readCompanionShow, readMetCount, readNoteCount } from '../../db/reads';
