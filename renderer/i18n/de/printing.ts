/** Words for pages on paper. */
export const printing = {
  preparing: 'Die Seite wird für Papier gesetzt…',
  printed: 'An den Drucker gesandt: {{name}}',
  notPrinted: 'Nicht gedruckt. {{reason}}',
  saved: 'Gespeichert: {{name}}',
  notSaved: 'Nicht gespeichert. {{reason}}',
  busy: 'Eine Seite wird schon gedruckt oder gespeichert.',
  head: 'Watchbill · {{date}}',
  horizon: 'So weit, wie Sie an jenem Tag gesehen hatten. Was noch vor Ihnen liegt, steht nicht auf diesem Papier.',
  cut: 'Nur die ersten {{rows}} Zeilen dieser Seite stehen auf diesem Papier. Filtern oder exportieren Sie sie, um den Rest zu haben.',
};
