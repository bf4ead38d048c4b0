/** Words of the palette: one field for everything that can be found, and for everything to do. */
export const palette = {
  label: 'Find',
  placeholder: 'A name, an episode such as s1e5, or something to do',
  open: 'Open',
  empty: 'Nothing found. What you have not seen yet is not searched; the numbers of its episodes are.',
  reading: 'Reading the programme…',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  group: { next: 'Up next', recent: 'Looked for lately', commands: 'Commands', everything: 'Everything' },
  ownWindow: 'Open {{name}} in a window of its own',
  everything: 'All results for “{{text}}”',
  hint: { choose: 'choose', window: 'new window', close: 'close' },
} as const;
