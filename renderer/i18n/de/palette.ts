/** Words of the palette: one field for everything that can be found, and for everything to do. */
export const palette = {
  label: 'Suchen',
  placeholder: 'Ein Name, eine Folge wie s1e5 oder etwas zu tun',
  open: 'Öffnen',
  empty: 'Nichts gefunden. Was Sie noch nicht gesehen haben, wird nicht durchsucht; die Nummern seiner Folgen schon.',
  reading: 'Das Programm wird gelesen…',
  found_one: '{{count}} Treffer',
  found_other: '{{count}} Treffer',
  group: { next: 'Als Nächstes', recent: 'Zuletzt gesucht', commands: 'Befehle', everything: 'Alles' },
  ownWindow: '{{name}} in eigenem Fenster öffnen',
  everything: 'Alle Treffer für „{{text}}“',
  hint: { choose: 'wählen', window: 'neues Fenster', close: 'schließen' },
};
