/** Words of a franchise: all series and films that belong together. */
export const franchise = {
  reading: 'Reading the franchise…',
  kicker: 'Franchise',
  summary: '{{series}} and {{films}}',
  begun_one: '{{count}} begun',
  begun_other: '{{count}} begun',
  seen: '{{begun}}, {{watched}} of {{total}} episodes and films watched',
  order: { label: 'Order', air: 'As first shown', story: 'As the story goes' },
  storyNote: 'Years as the story counts them ·',
  missing: 'There is no such franchise here.',
  missingWhy: 'Its pack may not be loaded.',
  toLibrary: 'Open the library',
} as const;
