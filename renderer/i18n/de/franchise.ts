/** Words of a franchise: all series and films that belong together. */
export const franchise = {
  reading: 'Das Franchise wird gelesen…',
  kicker: 'Franchise',
  summary: '{{series}} und {{films}}',
  begun_one: '{{count}} begonnen',
  begun_other: '{{count}} begonnen',
  seen: '{{begun}}, {{watched}} von {{total}} Folgen und Filmen gesehen',
  order: { label: 'Reihenfolge', air: 'Nach Ausstrahlung', story: 'Nach der Handlung' },
  storyNote: 'Jahre, wie die Handlung sie zählt ·',
  missing: 'Dieses Franchise gibt es hier nicht.',
  missingWhy: 'Vielleicht ist sein Paket nicht geladen.',
  toLibrary: 'Bibliothek öffnen',
};
