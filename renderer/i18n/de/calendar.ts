/** Words of the calendar of air dates. Loaded with its page. */
export const calendar = {
  title: 'Kalender',
  reading: 'Die Sendetermine werden nachgeschlagen…',
  view: { label: 'Wie viel davon', month: 'Monat', week: 'Woche', agenda: 'Terminliste' },
  step: {
    month: { previous: 'Voriger Monat', next: 'Nächster Monat' },
    week: { previous: 'Vorige Woche', next: 'Nächste Woche' },
    agenda: { previous: 'Voriger Monat', next: 'Nächster Monat' },
  },
  today: 'Heute',
  jump: 'Zu einem Monat',
  specials: 'Sonderfolgen',
  export: 'ICS exportieren…',
  exportNone: 'Keine Serie, die Sie sehen, planen oder pausiert haben, hat einen Sendetermin.',
  exportWait: 'Ein anderer Export wird gerade geschrieben. Warten Sie darauf, oder halten Sie ihn an.',
  days: 'Tage: {{what}}',
  gridHint:
    'Pfeiltasten gehen um Tage und Wochen, Bild auf und Bild ab um Monate. Die Eingabetaste führt zu dem, was an dem Tag läuft.',
  cell: {
    today: 'heute',
    none: 'nichts läuft',
    airs_one: '{{count}} Folge: {{list}}',
    airs_other: '{{count}} Folgen: {{list}}',
    seen: '{{what}}, gesehen',
    and_one: 'und {{count}} weitere',
    and_other: 'und {{count}} weitere',
  },
  more: '+{{count}}',
  count_one: '{{count}} Folge',
  count_other: '{{count}} Folgen',
  noneThatDay: 'An diesem Tag läuft nichts von Ihren Serien.',
  noneInMonths: 'Im {{months}} läuft nichts von Ihren Serien.',
  months: '{{first}} und {{second}}',
  when: {
    past: 'erstmals gezeigt',
    today: 'heute',
    tomorrow: 'morgen',
    inDays_one: 'in {{count}} Tag',
    inDays_other: 'in {{count}} Tagen',
  },
  about:
    'Es sind die Tage am Ort der Ausstrahlung. Die Uhrzeit ist nicht bekannt, Ihre Zeitzone verschiebt also keinen davon; bei Ihnen kann eine Folge einen Tag später oder früher erscheinen.',
  empty: {
    title: 'Noch keine Serie wird verfolgt.',
    text: 'Was läuft und gelaufen ist, steht hier für jede Serie, die Sie sehen, planen oder von der Sie etwas gesehen haben.',
    toLibrary: 'Serien in der Bibliothek wählen',
  },
};
