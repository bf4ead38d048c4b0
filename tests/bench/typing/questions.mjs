/** What people look for in a large library: shows, episodes, notes, cards of packs, spelt well and badly. */
export const TYPED = [
  'harbour archive',
  'lanten files',
  'the hidden tide',
  // Half of all episodes have these words, and a third of the letters typed are on the way to them.
  'the',
  'and the',
  'who signalled',
  'ferry was dark',
  'keeps the letter of falk',
  'greta calder',
  'picard',
  'salt observatory s2e4',
  'nobody is called like this',
];
