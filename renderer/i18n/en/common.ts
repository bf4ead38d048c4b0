/** Words that every screen uses. */
export const common = {
  appName: 'Watchbill',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  retry: 'Try again',
  notKnown: 'not known',
  unconfirmed: 'unconfirmed',
  /** Stands in place of a hidden title. */
  episodeNumber: 'Episode {{number}}',
  specialNumber: 'Special {{number}}',
  /** From one day to another, both counted. */
  dayRange: '{{from}} to {{to}}',
  seasonNumber: 'Season {{number}}',
  specials: 'Specials',
  film: 'Film',
  firstViewing: 'First viewing',
  passNumber: 'Pass {{number}}',
  minutes_one: '{{count}} min',
  minutes_other: '{{count}} min',
  episodes_one: '{{count}} episode',
  episodes_other: '{{count}} episodes',
  progress: '{{watched}} of {{total}}',
  status: {
    watching: 'Watching',
    planned: 'Planned',
    paused: 'Paused',
    finished: 'Finished',
    dropped: 'Dropped',
    none: 'Not started',
  },
} as const;
