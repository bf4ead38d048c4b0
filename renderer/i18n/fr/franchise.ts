/** Words of a franchise: all series and films that belong together. */
export const franchise = {
  reading: 'Lecture de la franchise…',
  kicker: 'Franchise',
  summary: '{{series}} et {{films}}',
  begun_one: '{{count}} commencé',
  begun_many: '{{count}} commencés',
  begun_other: '{{count}} commencés',
  seen: '{{begun}}, {{watched}} épisodes et films vus sur {{total}}',
  order: { label: 'Ordre', air: 'Ordre de diffusion', story: 'Ordre du récit' },
  storyNote: 'Années du récit ·',
  missing: 'Cette franchise n’est pas ici.',
  missingWhy: 'Son pack n’est peut-être pas chargé.',
  toLibrary: 'Ouvrir la bibliothèque',
};
