/** Every word that the main process shows to people, in German. */
export const sentences = {
  forbiddenSender: 'Diese Seite darf vom Desktop nichts verlangen.',
  badArguments: 'Die Anfrage hatte nicht die erwartete Form. Das ist ein Fehler in Watchbill; nichts wurde geändert.',
  tooLarge: 'Das ist zu groß, um in einem Stück gespeichert zu werden. Nichts wurde geändert.',
  cancelled: 'Nichts wurde gespeichert, weil keine Datei gewählt wurde.',
  diskFull:
    'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts, was vorher gespeichert war, ist verloren.',
  readOnly: 'Watchbill darf dort nicht schreiben. Prüfen Sie die Rechte des Ordners, und versuchen Sie es erneut.',
  fileFailed:
    'Das System konnte die Datei nicht schreiben. Versuchen Sie es erneut, oder wählen Sie einen anderen Ort.',
  documentFailed:
    'Das Dokument ließ sich nicht erzeugen. Nichts wurde geschrieben; versuchen Sie es erneut, oder speichern Sie es als HTML.',
  printFailed:
    'Das Dokument wurde nicht gedruckt. Prüfen Sie, ob das System einen Drucker kennt, oder speichern Sie es als PDF.',
  notPrinted: 'Nichts wurde gedruckt, weil der Dialog geschlossen wurde.',
  shuttingDown: 'Watchbill schließt gerade und nimmt nichts Neues an. Starten Sie es neu, um weiterzumachen.',
  internal: 'In Watchbill ist etwas Unerwartetes schiefgegangen. Was geschehen ist, steht im Protokoll.',
  journalGap:
    'Die Journaldatei geht mit Nummer {{expected}} weiter, übergeben wurde aber Nummer {{given}}. Nichts wurde geschrieben.',
  notOneLine: 'Eine Zeile der Journaldatei muss eine Zeile JSON sein. Nichts wurde geschrieben.',
  journalClosed: 'Die Journaldatei ließ sich nicht öffnen, deshalb kann nichts hinzukommen. Starten Sie Watchbill neu.',
  preferencesNotKept:
    'Einstellungen gelten für dieses Fenster, lassen sich aber nicht speichern, solange dieser Datenordner nicht benutzt wird.',
  nothingKeptAside: 'Es wurde keine beschädigte Einstellungsdatei beiseitegelegt.',
  folderNotChosen: 'Sicherungen bleiben, wo sie waren, weil der Dialog geschlossen wurde.',
  backupNotAsWritten:
    'Die Sicherung wurde geschrieben, liest sich aber anders zurück und zählt deshalb nicht. Frühere Sicherungen sind unberührt. Ist der Datenträger in Ordnung?',
  backupNoRoom:
    'Dort, wo die Sicherungen liegen, sind nur {{free}} frei; das ist zu wenig für eine. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; was da ist, bleibt unberührt.',
  backupUnreadable:
    'Diese Sicherung lässt sich nicht bis zum Ende lesen. Sie blieb, wie sie ist; wählen Sie eine andere.',
  packTooLarge:
    'Das ist keine Datei von höchstens 24 MB und wird deshalb nicht gelesen. Ein Paket zum Hinzufügen ist kleiner.',
  packUnreadable:
    'Das System konnte diese Datei nicht lesen. Prüfen Sie, ob sie noch da ist, und versuchen Sie es erneut.',
  folderNotShown: 'Das System konnte diesen Ordner nicht zeigen.',
  loginNotKept:
    'Dem System ließ sich nicht sagen, ob es Watchbill bei der Anmeldung starten soll. Die übrigen Einstellungen sind gespeichert.',
};

/** Why the data folder cannot be used: a sentence after a colon. */
export const folderReasons = {
  full: 'Der Datenträger ist voll.',
  readOnly: 'Er ist schreibgeschützt oder gehört jemand anderem.',
  notAFolder: 'Wo der Ordner sein sollte, liegt eine Datei.',
  other: 'Das System meldet {{code}}.',
};

export const dialogWords = {
  packFiles: 'Watchbill-Pakete',
  crashTitle: 'Dieses Fenster reagiert nicht mehr',
  crashDetail:
    'Es wurde schon einmal neu geladen. Was Sie markiert haben, ist auf dem Datenträger. Sie können es noch einmal versuchen oder das Fenster schließen.',
  crashTryAgain: 'Erneut versuchen',
  crashClose: 'Fenster schließen',
  faultTitle: 'Etwas Unerwartetes ist schiefgegangen',
  faultDetail: 'Watchbill läuft weiter, aber ein Neustart ist besser. Was geschehen ist, steht in {{logFile}}.',
};

/** The titles of menus, and what no command of the pages stands behind. */
export const menuWords = {
  file: 'Datei',
  edit: 'Bearbeiten',
  go: 'Gehe zu',
  companion: 'Begleitheft',
  view: 'Ansicht',
  window: 'Fenster',
  help: 'Hilfe',
  actualSize: 'Originalgröße',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fullScreen: 'Vollbild',
  keepOnTop: 'Im Vordergrund halten',
  about: 'Über Watchbill',
  services: 'Dienste',
  hide: 'Watchbill ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  quit: 'Watchbill beenden',
  closeWindow: 'Fenster schließen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  pastePlain: 'Ohne Formatierung einfügen',
  delete: 'Löschen',
  selectAll: 'Alles auswählen',
  minimize: 'Minimieren',
  maximize: 'Zoomen',
  allToFront: 'Alle nach vorne bringen',
};

/** Commands of the pages, as menus name them, by their ids. */
export const commandWords = {
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  palette: 'Suchen oder ausführen…',
  'go-up-next': 'Als Nächstes',
  'go-library': 'Bibliothek',
  'go-calendar': 'Kalender',
  'go-history': 'Verlauf',
  'go-statistics': 'Statistik',
  'go-journal': 'Journal',
  'go-settings': 'Einstellungen…',
  'go-backups': 'Sicherungen…',
  'go-check': 'Bibliothek prüfen…',
  'go-export': 'Exportieren…',
  'go-import': 'Importieren…',
  'go-characters': 'Figuren',
  'go-relations': 'Beziehungen',
  'go-people': 'Mitwirkende',
  'go-production': 'Produktion',
  'go-sources': 'Quellen',
  'go-conflicts': 'Widersprüche',
  'compare-cards': 'Karten vergleichen',
  'go-notes': 'Notizen',
  'go-lists': 'Listen',
  'add-show': 'Serie hinzufügen…',
  'go-unmatched': 'Noch nicht zugeordnet',
  'go-search': 'Überall suchen',
  'go-back': 'Zurück',
  'go-forward': 'Vorwärts',
  'write-note': 'Notiz hierzu schreiben',
  'add-to-list': 'Auf eine Liste setzen…',
  'new-window': 'Neues Fenster',
  'small-window': 'In kleinem Fenster öffnen',
  'up-next-window': '„Als Nächstes“ in kleinem Fenster',
  'toggle-side': 'Seitenspalte ein- oder ausblenden',
  'focus-pane': 'Zu den Details',
  'close-pane': 'Details schließen',
  print: 'Drucken…',
  'save-pdf': 'Als PDF speichern…',
  'copy-link': 'Link kopieren',
  'go-help': 'Watchbill-Hilfe',
  shortcuts: 'Tastenkürzel',
};

export const contextWords = {
  noSuggestions: 'Keine Vorschläge',
  learn: 'Zum Wörterbuch hinzufügen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
};

export const trayWords = {
  episode: '{{title}} · {{detail}}',
  mark: 'Als gesehen markieren',
  show: 'Zeigen',
  nothing: 'Nichts wartet darauf, gesehen zu werden',
  open: 'Watchbill öffnen',
  upNext: '„Als Nächstes“ in kleinem Fenster',
  newWindow: 'Neues Fenster',
  quit: 'Watchbill beenden',
};
