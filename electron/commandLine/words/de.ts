/** Every word that the command line itself says: its help, and why it cannot be understood. */
export const usageWords = {
  unknownCommand: 'Den Befehl "{{word}}" gibt es nicht. "watchbill --help" führt alle auf.',
  unknownOption: '"{{command}}" hat keine Option {{option}}. "watchbill {{command}} --help" führt sie auf.',
  noValue: '{{option}} braucht einen Wert dahinter.',
  needlessValue: '{{option}} nimmt keinen Wert.',
  badValue: '{{option}} kann nicht "{{value}}" sein. Möglich ist {{allowed}}.',
  missing: '"{{command}}" braucht {{what}}. "watchbill {{command}} --help" sagt mehr.',
  tooMany: '"{{command}}" kann mit "{{argument}}" nichts anfangen. "watchbill {{command}} --help" sagt mehr.',
  tooManyFiles: 'Auf einmal lassen sich höchstens {{most}} Dateien lesen.',
  folderNeedsValue: '--user-data-dir braucht einen Ordner dahinter.',
};

/** What a command lacks or may be given: put into `missing` and `badValue` above. */
export const needed = {
  importFile: 'eine Datei zum Importieren',
  backupFile: 'die Datei einer Sicherung',
  whatToList: '"shows" oder "up-next"',
  packCheck: '"check" und eine Datei',
  show: 'eine Serie',
  theEpisode: 'Die Folge',
  episodeCode: 'eine Staffel und eine Nummer, etwa S1E5',
  markDate:
    'ein Tag (2024-03-05), ein Tag mit Uhrzeit ("2024-03-05 21:30"), ein Monat (2024-03), ein Jahr, aired, unknown oder now',
};

/** Why a command that was understood could not be begun. */
export const refusals = {
  noSuchFile: 'Die Datei {{file}} gibt es nicht.',
  notAFile: '{{file}} ist keine Datei.',
  unreadable: '{{file}} lässt sich nicht lesen ({{code}}).',
  exists: '{{place}} ist schon da. Wählen Sie einen anderen Namen, oder ersetzen Sie es mit --force.',
  folderExists: '{{place}} ist schon da, und ein Ordner wird nie ersetzt. Wählen Sie einen anderen Namen.',
  notAPlace: '{{place}} ist ein Ordner; nennen Sie die Datei, die geschrieben werden soll.',
  badName: 'Ein Ordner kann nicht auf jedem System {{place}} heißen. Wählen Sie einen anderen Namen.',
  noFolder: 'Den Ordner {{folder}} gibt es nicht.',
  newerRuntime:
    'Zuletzt hat Watchbill {{app}} in diese Bibliothek geschrieben, mit einem neueren Unterbau. Ein älterer könnte sie zerstören, deshalb blieb sie unberührt.',
  newerSchema:
    'Watchbill {{app}} bewahrt mehr in dieser Bibliothek auf, als dieses lesen kann, deshalb blieb sie unberührt.',
  notWritable: 'Watchbill kann nicht in seinen Datenordner {{folder}} schreiben: {{reason}}',
  recovering:
    'Eine Rettung wurde verlangt. Öffnen Sie das Fenster von Watchbill, um die Bibliothek zurückzuholen, und versuchen Sie es dann erneut.',
  noAnswer:
    'Ein anderes Watchbill benutzt diesen Datenordner und antwortet nicht. Schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es erneut.',
  gone: 'Das Watchbill, das dies tat, wurde vorher beendet. Was es bestätigt hatte, ist gespeichert.',
  closing: 'Watchbill schließt gerade und nimmt nichts Neues an. Versuchen Sie es gleich noch einmal.',
  crashed:
    'In Watchbill ist etwas Unerwartetes schiefgegangen. Was geschehen ist, steht im Protokoll; was gespeichert war, ist sicher.',
  stopped: 'Angehalten.',
  noDisplay: 'Ohne Bildschirm ließ sich Watchbill hier nicht starten.',
};

export const helpParts = {
  /** The end of each command's help. */
  common: `  --json                  ein JSON-Dokument ausgeben, und sonst nichts
  --user-data-dir ORDNER  die Bibliothek in diesem Ordner benutzen
  --help                  dies zeigen`,
};

export const generalHelp = {
  text: `Watchbill: Folgen markieren, Figurenkarten lesen, Notizen führen.

Ohne Befehl öffnet es sein Fenster. Mit einem arbeitet es ohne Fenster, und wenn schon eines
offen ist, sieht man dort sofort, was der Befehl tut.

  watchbill import DATEI...           einen Verlauf von anderswo mitbringen
  watchbill export                    Bibliothek, Sichtungen, Notizen oder Sendetermine schreiben
  watchbill backup                    die Bibliothek sichern
  watchbill restore DATEI             zu einer Sicherung zurückkehren
  watchbill verify                    die Bibliothek und ihr Journal prüfen
  watchbill list shows | up-next      Serien auflisten, oder was als Nächstes kommt
  watchbill mark SERIE S1E5           eine Folge als gesehen markieren
  watchbill pack check DATEI          ein Paket prüfen, bevor man es weitergibt

  --user-data-dir ORDNER  die Bibliothek in diesem Ordner benutzen
  --help                  dies zeigen; hinter einem Befehl, was er annimmt
  --version               die Version zeigen

Rückgabewerte: 0 getan, 1 Fehler bei uns, 2 nicht verstanden, 3 abgelehnt, 4 teils getan,
130 angehalten.
`,
};

export const commandHelp = {
  import: `watchbill import DATEI... [Optionen]

Liest, was andere Dienste exportieren, erkennt selbst, was es ist, und übernimmt, was klar ist.
Zeilen, die zu mehreren Serien passen, bleiben außen vor (Rückgabewert 4); im Fenster wählen Sie.

  --dry-run               nur sagen, was geschehen würde
{{common}}
`,
  export: `watchbill export --format FORMAT --out PFAD [Optionen]

  --format json           die ganze Bibliothek
  --format csv            jede Sichtung, als Tabelle
  --format markdown       Notizen, die gelesen werden dürfen, als Ordner voller Dateien
  --format ics            Sendetermine der Serien, die Sie verfolgen, als Kalender
  --out PFAD              wohin
  --force                 eine Datei dieses Namens ersetzen
{{common}}
`,
  backup: `watchbill backup [Optionen]

Sichert die Bibliothek, liest die Datei zurück und gibt aus, wo sie liegt.

{{common}}
`,
  restore: `watchbill restore DATEI [Optionen]

Setzt eine Sicherung an die Stelle der Bibliothek. Die Bibliothek wird vorher gesichert.

  --dry-run               nur sagen, was sich ändern würde
{{common}}
`,
  verify: `watchbill verify [Optionen]

Prüft jede Zeile der Bibliothek gegen ihr Journal. Rückgabewert 4, wenn etwas nicht stimmt.

{{common}}
`,
  list: `watchbill list shows | up-next [Optionen]

Ausgegeben wird kein Titel, der hinter dem liegt, was Sie gesehen haben.

{{common}}
`,
  mark: `watchbill mark SERIE S1E5 [Optionen]

SERIE ist ein Titel, eine Kennung oder der Name in einer Adresse. Bei einem Film entfällt S1E5.

  --at DATUM              wann: 2024-03-05, "2024-03-05 21:30", 2024-03, 2024, aired,
                          unknown; ohne Angabe jetzt
  --again                 auch, wenn es schon markiert ist: noch einmal gesehen
{{common}}
`,
  pack: `watchbill pack check DATEI [Optionen]

Prüft ein Paket und nennt Zeile und Grund von allem, was nicht stimmt. Braucht keine Bibliothek.

{{common}}
`,
};
