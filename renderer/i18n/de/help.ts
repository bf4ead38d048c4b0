/** Words of the help page, of tips, and of what tells what is new. */
export const help = {
  title: 'Hilfe',
  reading: 'Die Hilfe wird geöffnet…',
  promises: {
    title: 'Fünf Versprechen',
    marks: {
      title: 'Ein Handgriff markiert.',
      text: 'Ein Klick oder eine Taste, wo immer eine Folge steht. Erst wenn es auf dem Datenträger gespeichert ist, sagt Watchbill es, und alles lässt sich rückgängig machen, auch eine ganze Staffel und ein ganzer Import.',
    },
    spoils: {
      title: 'Es verrät nie zu viel.',
      text: 'Was Sie gesehen haben, ist Ihr Horizont. Karten, Titel, Besetzung, Suche, Beziehungen und Notizen enden dort, und was dahinter liegt, ist gar nicht auf der Seite.',
    },
    loses: {
      title: 'Es verliert nie etwas.',
      text: 'Was Sie tun, übersteht einen Absturz, eine beschädigte Datenbank und einen vollen Datenträger. Sicherungen entstehen von selbst und werden geprüft, indem sie wiederhergestellt werden.',
    },
    past: {
      title: 'Es nimmt Ihre Vergangenheit mit.',
      text: 'Dateien anderer Tracker machen zuerst einen Probelauf, Zeile für Zeile. So oft Sie ihn wiederholen, jede Zeile wird nur einmal importiert und mit einem Klick zurückgenommen.',
    },
    fast: { title: 'Es bleibt schnell.', text: 'Hunderttausend Folgen fühlen sich an wie dreißig.' },
  },
  sample: {
    title: 'Der Horizont, in zehn Sekunden',
    intro: 'Verschieben Sie die Marke. Was Sie lesen dürfen, folgt ihr sofort, auch wieder zurück.',
    show: 'Die Lampenwärter',
    group: 'Wie weit Sie gesehen haben',
    none: 'Nichts gesehen',
    upTo: 'Gesehen bis Folge {{number}}',
    notMet: 'Sie sind noch niemandem begegnet. Wer kommen wird, steht nicht auf dieser Seite.',
    name: { stranger: 'Die Frau von der Fähre', known: 'Ada Vane' },
    line: {
      arrives: 'Kommt mit der letzten Fähre vor dem Winter auf die Insel.',
      named: 'Heißt Ada Vane und hütet das Leuchtfeuer.',
      signals: 'Kann die alten Signale lesen, die ihr niemand beigebracht hat.',
      captain: 'War Kapitänin des Schiffs, das verloren ging.',
    },
    of: 'Folge {{number}}',
    ahead: 'Es liegt noch mehr vor Ihnen. Wie viel, wird hier nicht verraten.',
    whole: 'Sie haben alles gesehen.',
  },
  keys: { title: 'Tasten', all: 'Als Liste öffnen', places: 'Wohin', everywhere: 'Überall', lists: 'In Listen' },
  news: {
    title: 'Was neu ist',
    notYet: 'noch nicht erschienen',
    told: 'Dies ist Watchbill {{version}}.',
    show: 'Zeigen, was neu ist',
    unreadable: 'Die Liste der Änderungen fehlt in dieser Kopie von Watchbill.',
  },
  trouble: {
    title: 'Wenn etwas nicht stimmt',
    text: 'Eine Diagnosedatei hilft, einen Fehler zu finden. Sie enthält Versionen, Zahlen, Einstellungen und das Protokoll, ohne Pfade und Namen: nichts, was Sie geschrieben, gesehen oder gesucht haben. Sie wird nur gespeichert; nichts wird gesendet.',
    save: 'Diagnosedatei speichern…',
    saved: 'Gespeichert: {{name}}',
    check: 'Bibliothek prüfen',
    backups: 'Sicherungen',
    again: 'Alle Tipps wieder zeigen',
    shown: 'Tipps erscheinen wieder dort, wo sie hingehören.',
    welcome: 'Zurück zur Begrüßung',
  },
  tip: {
    label: 'Tipp',
    gone: 'Diesen Tipp weglegen',
    'up-next': 'M markiert, was den Fokus hat, sonst die erste Folge. U nimmt es zurück. ? zeigt alle Tasten.',
    show: 'Umschalt+M markiert eine Folge als früher gesehen und fragt, wann. Ein Rechtsklick bietet alles andere.',
    characters:
      'Karten wachsen mit dem, was Sie sehen. Die Zeitleiste einer Karte zeigt sie, wie sie nach einer früheren Folge aussah.',
    notes:
      'Schreiben Sie [[einen Namen]] oder S1E5 in eine Notiz, und es wird ein Link daraus; die Karte führt dann zu Ihrer Notiz zurück.',
    history: 'X wählt Zeilen aus, E ändert das Datum aller auf einmal.',
  },
};
