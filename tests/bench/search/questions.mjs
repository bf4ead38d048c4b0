/** What people look for, spelt well and badly: characters, people, titles, values, places, words of texts. */
const LOOKED_FOR = [
  'seven of nine',
  'jurrati',
  'romulna',
  'Cristóbal Rios',
  'jean luk picard',
  'beverley crusher',
  'patrick stewart',
  'star dust city rag',
  'the impossible box',
  'picard s2e4',
  'deep space nine',
  'starfleet admiral',
  'what the borg queen wants',
  'nobody is called like this',
  'laforge',
  'q',
];

/** Every beginning of each, as it is typed: the index is asked at every letter. */
export const QUESTIONS = LOOKED_FOR.flatMap((text) =>
  Array.from(text, (_, index) => text.slice(0, index + 1)).filter((typed) => typed.trim() === typed),
);
