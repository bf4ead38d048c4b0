// How lines of a list begin, in every language of the interface whichever is spoken: lists are pasted from anywhere.
const SPECIAL_WORDS = [
  'specials?',
  'sonderfolgen?',
  'sonderepisoden?',
  '(?:épisodes?\\s+)?spécia(?:l|ux)',
  'hors[\\s-]séries?',
  '(?:episodios?\\s+)?especial(?:es)?',
  'スペシャル',
  '特別編',
  '番外編',
].join('|');
const EPISODE_WORDS = 'e(?:p(?:isode)?)?|épisode|folge|episodio|capítulo|エピソード|第';

/** `Season 2`, `2. Staffel`, `第2期`: the number is in one of the groups. */
export const SEASON =
  /^(?:(?:season|series|staffel|saison|temporada|シーズン)\s*(\d{1,4})|第?\s*(\d{1,4})\.?\s*(?:staffel|saison|temporada|シーズン|期))\s*[:：]?$/i;
/** A line over specials. */
export const SPECIALS = new RegExp(`^(?:${SPECIAL_WORDS})\\s*[:：]?$`, 'i');
/** A line of one special, with its number. */
export const SPECIAL = new RegExp(`^(?:${SPECIAL_WORDS}|sp|ova|extra)\\s*\\.?\\s*#?(\\d{1,6})\\b`, 'i');
/** A plain number, with or without the word for an episode. */
export const NUMBER = new RegExp(
  `^(?:(?:${EPISODE_WORDS})\\.?\\s*|#)?(\\d{1,6})(?:\\s*[話回])?(?=$|[\\s.:：)\\-–—\\t])`,
  'i',
);
