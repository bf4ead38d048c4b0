/** Words of the calendar of air dates. Loaded with its page. */
export const calendar = {
  title: 'Calendar',
  reading: 'Looking up the air dates…',
  view: { label: 'How much of it', month: 'Month', week: 'Week', agenda: 'Agenda' },
  step: {
    month: { previous: 'Previous month', next: 'Next month' },
    week: { previous: 'Previous week', next: 'Next week' },
    agenda: { previous: 'Previous month', next: 'Next month' },
  },
  today: 'Today',
  jump: 'Go to a month',
  specials: 'Specials',
  export: 'Export ICS…',
  exportNone: 'No show that you watch, plan or have paused has an air date.',
  exportWait: 'Another export is being written. Wait for it, or stop it.',
  days: 'Days of {{what}}',
  gridHint: 'Arrows move by days and weeks, Page Up and Page Down by months. Enter goes to what airs on the day.',
  /** A day of the grid, as it is read out. */
  cell: {
    today: 'today',
    none: 'nothing airs',
    airs_one: '{{count}} episode: {{list}}',
    airs_other: '{{count}} episodes: {{list}}',
    seen: '{{what}}, watched',
    and_one: 'and {{count}} more',
    and_other: 'and {{count}} more',
  },
  more: '+{{count}}',
  count_one: '{{count}} episode',
  count_other: '{{count}} episodes',
  noneThatDay: 'Nothing of your shows airs on this day.',
  noneInMonths: 'Nothing of your shows airs in {{months}}.',
  months: '{{first}} and {{second}}',
  when: {
    past: 'first shown',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays_one: 'in {{count}} day',
    inDays_other: 'in {{count}} days',
  },
  about:
    'The days are those at the place of airing. The hour is not known, so your own time zone moves none of them; where you live an episode may be out a day later or earlier.',
  empty: {
    title: 'No show is followed yet.',
    text: 'What airs and what has aired stands here for every show that you watch, plan, or have seen something of.',
    toLibrary: 'Choose shows in the library',
  },
} as const;
