/** Words of the palette: one field for shows, episodes and commands. */
export const palette = {
  label: 'Find',
  placeholder: 'A show, an episode such as s1e5, or something to do',
  open: 'Open',
  empty: 'Nothing found. Titles you have not seen yet are not searched; their numbers are.',
  reading: 'Reading the programme…',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  scope: 'Searching what you have seen',
  group: {
    next: 'Up next',
    show: 'Shows',
    character: 'Characters',
    episode: 'Episodes',
    person: 'People',
    note: 'Notes',
    tag: 'Tags',
    commands: 'Commands',
  },
  hint: { choose: 'choose', window: 'new window', close: 'close' },
} as const;
