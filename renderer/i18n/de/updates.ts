/** Newer versions of Watchbill. */
export const updates = {
  title: 'Neuere Versionen',
  choice: 'Wie sie kommen',
  choices: { auto: 'Von selbst', ask: 'Mich fragen', never: 'Nie' },
  hint: {
    auto: 'Einmal am Tag fragt Watchbill {{host}}, lädt herunter, was neu ist, und setzt es ein, wenn Sie es schließen.',
    ask: 'Watchbill fragt {{host}} nur, wenn Sie hier auf eine Schaltfläche drücken oder zustimmen, wenn es alle zwei Wochen daran erinnert.',
    never: 'Watchbill fragt niemanden und erinnert Sie nicht.',
  },
  none: {
    feed: 'Dieses Watchbill wurde ohne eine Adresse gebaut, die es fragen könnte, und fragt niemanden. Neuere Versionen kommen auf demselben Weg wie diese: mit den Paketen Ihres Systems oder von dort, woher Sie sie haben.',
    replace:
      'Diese Kopie kann keine neuere an ihre eigene Stelle setzen: Sie wurde aus einem Archiv entpackt oder liegt, wo sie nicht schreiben darf. Sie fragt niemanden. Neuere Versionen kommen von dort, woher Sie diese haben.',
  },
  state: 'Wie es steht',
  lookedAt: 'Zuletzt nachgesehen {{when}}.',
  neverLooked: 'Noch nicht nachgesehen.',
  idle: 'Gerade geschieht nichts.',
  asking: 'Soll Watchbill nachsehen, ob es eine neuere Version gibt?',
  askingDetail: 'Es fragt {{host}} und erzählt nichts über Sie.',
  looking: '{{host}} wird gefragt…',
  newest: 'Dies ist die neueste Version.',
  found: 'Watchbill {{version}} ist da ({{size}}).',
  downloading: 'Watchbill {{version}} wird heruntergeladen',
  downloaded: '{{done}} von {{size}}',
  ready: 'Watchbill {{version}} ist hier und geprüft.',
  readyAtQuit: 'Es tritt an die Stelle von diesem, wenn Sie Watchbill schließen.',
  backingUp: 'Bevor etwas ersetzt wird, entsteht eine Sicherung…',
  installing: 'Watchbill {{version}} wird eingesetzt. Es startet von selbst wieder.',
  notes: 'Was in {{version}} neu ist',
  look: 'Jetzt nachsehen',
  later: 'Nicht jetzt',
  download: 'Herunterladen',
  cancel: 'Abbrechen',
  install: 'Sichern, ersetzen und neu starten',
  show: 'Zeigen, was neu ist',
  notDone: 'Die neuere Version ließ sich nicht übernehmen',
  fault: {
    offline:
      'Der Ort, an dem neuere Versionen angezeigt werden, war nicht erreichbar. Nichts wurde geändert; versuchen Sie es später erneut.',
    oddFeed: 'Was dort geantwortet wurde, ist keine Liste von Versionen; deshalb wurde nichts daraus übernommen.',
    badSignature:
      'Die Antwort war nicht von denen unterschrieben, die Watchbill machen; deshalb wurde nichts daraus übernommen. Bleibt das so, holen Sie neuere Versionen von dort, woher Sie diese haben.',
    damaged:
      'Was heruntergeladen wurde, ist nicht, was angekündigt war. Es wurde weggeworfen, und nichts wurde geändert.',
    noRoom: 'Für den Download ist zu wenig Platz. Schaffen Sie Platz und versuchen Sie es erneut.',
    noBackup: 'Es ließ sich keine Sicherung machen; deshalb wurde nichts ersetzt. Der Grund steht unter „Sicherungen“.',
    failed: 'Das System ließ das Einsetzen nicht zu. Diese Version läuft weiter; Ihre Bibliothek ist unberührt.',
  },
};
