/** Words of the check of the library. */
export const verify = {
  title: 'Bibliothek prüfen',
  intro:
    'Sieht jede Zeile an: ob sie ist, wie Ihre letzte Aktion sie hinterließ, und ob da ist, was sie nennt; dann das Journal und seine Datei. Was Watchbill selbst errechnet, wird berichtigt. An Ihrem Eigenen wird nie etwas geändert.',
  none: 'Noch nicht geprüft',
  check: 'Jetzt prüfen',
  again: 'Noch einmal prüfen',
  wait: 'Die Prüfung läuft.',
  job: 'Alles wird durchgesehen',
  done: 'bisher {{formatted}}',
  stop: 'Anhalten',
  failed: 'Die Prüfung kam nicht zu Ende: {{reason}}',
  save: 'Bericht speichern',
  saved: 'Gespeichert als {{name}}.',
  looked:
    'Durchgesehen: {{rows}} Zeilen, {{entries}} Aktionen, {{lines}} Zeilen der Journaldatei und {{shows}} Serien.',
  whole: {
    title: 'Die Bibliothek ist heil',
    text: 'Jede Zeile ist, wie Sie sie hinterlassen haben, und alles, was Sie getan haben, ist zweimal aufgeschrieben.',
  },
  broken: {
    title: 'Etwas ist nicht, wie es sein soll',
    text: 'Nichts davon wurde geändert. Eine frühere Sicherung hat es vielleicht richtig: Sehen Sie nach, was sich beim Wiederherstellen ändern würde.',
  },
  kind: {
    gone: 'Zeilen, die weg sind',
    changed: 'Zeilen, die anders sind',
    unexplained: 'Zeilen ohne Herkunft',
    relation: 'Zeilen, die nennen, was nicht da ist',
    shape: 'Zeilen von anderer Form',
    entry: 'Lücken im Journal',
    line: 'Zeilen der Journaldatei',
    derived: 'Falscher Fortschritt',
  },
  kindWhy: {
    gone: 'Etwas, das Sie getan haben, hat sie angelegt, und nichts hat sie weggenommen.',
    changed: 'Sie sind nicht, wie Ihre letzte Aktion sie hinterließ.',
    unexplained: 'Nichts, was Sie getan haben, hat sie angelegt, oder etwas hat sie weggenommen.',
    relation: 'Das zuletzt genannte Feld verweist auf eine Zeile, die nicht in der Bibliothek ist.',
    shape: 'Ein Feld fehlt oder enthält, was es nicht enthalten darf.',
    entry: 'Aktionen mit diesen Nummern sind nicht in der Bibliothek.',
    line: 'Die zweite Abschrift dieser Aktionen fehlt oder sagt etwas anderes.',
    derived: 'Aus Ihren Zeilen neu errechnet und berichtigt. Es ist nichts zu tun.',
  },
  more_one: 'und {{formatted}} weitere',
  more_other: 'und {{formatted}} weitere',
  file: {
    head: 'Prüfung einer Watchbill-Bibliothek. Watchbill {{app}}, {{when}}.',
    name: 'Watchbill Prüfung {{day}}.txt',
  },
};
