/** Words of finding: the page of all results, and what its rows and those of the palette say. */
export const search = {
  title: 'Find',
  label: 'Find',
  placeholder: 'A name, a title, words of a note',
  kind: {
    show: 'Shows',
    character: 'Characters',
    episode: 'Episodes',
    person: 'People',
    note: 'Notes',
    tag: 'Tags',
  },
  row: {
    metIn: 'met in {{code}}',
    notes_one: '{{count}} note',
    notes_other: '{{count}} notes',
    role: {
      creator: 'creator',
      showrunner: 'showrunner',
      'executive-producer': 'executive producer',
      producer: 'producer',
      director: 'director',
      teleplay: 'teleplay',
      story: 'story',
      writer: 'writer',
      composer: 'music',
      theme: 'theme',
      actor: 'actor',
    },
  },
  scope: {
    nothing: 'Searching what is known before you begin',
    show: 'Searching within {{code}} of {{show}}',
    shows_one: 'Searching within {{code}} of {{show}}, and what you have seen of {{count}} other',
    shows_other: 'Searching within {{code}} of {{show}}, and what you have seen of {{count}} others',
  },
  meant: 'also matching “{{words}}”',
} as const;
