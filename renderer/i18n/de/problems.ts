/** Words of the screens that stand in place of everything: what happened, what is safe, how to go on. */
export const problems = {
  windowTitle: 'Watchbill braucht Sie',
  newerRuntime: {
    kicker: 'Die Bibliothek wurde nicht geöffnet',
    title: 'Ihr Verlauf ist sicher. Dieses Watchbill ist älter als er.',
    text: 'Zuletzt hat Watchbill {{wroteApp}} darin geschrieben, mit einem neueren Unterbau. Ein älterer könnte die Bibliothek zerstören, deshalb blieb sie unberührt. Starten Sie das neuere Watchbill, oder installieren Sie es wieder.',
  },
  newerSchema: {
    kicker: 'Die Bibliothek wurde nicht geöffnet',
    title: 'Ihr Verlauf ist sicher. Dieses Watchbill ist älter als er.',
    text: 'Ein neueres Watchbill bewahrt mehr darin auf, als dieses lesen kann. Schriebe es hinein, ginge verloren, was es nicht kennt; deshalb blieb sie unberührt. Starten Sie das neuere Watchbill, oder installieren Sie es wieder.',
  },
  folderNotWritable: {
    kicker: 'Der Datenordner lässt sich nicht beschreiben',
    title: 'Ihr Verlauf ist sicher. Neues kann nicht gespeichert werden.',
    text: 'Watchbill kann nicht in seinen Datenordner schreiben: {{reason}} Nichts darin wurde geändert. Sobald sich wieder hineinschreiben lässt, geht es hier weiter.',
  },
  cannotOpen: {
    kicker: 'Die Bibliothek ließ sich nicht öffnen',
    title: 'Die Bibliothek ließ sich nicht öffnen. Nichts wurde geändert.',
    text: 'Das System hat die Datenbank nicht geöffnet, oft weil ein anderes Programm sie festhält oder der Datenträger voll ist. Was Sie markiert haben, liegt im Datenordner und ein zweites Mal in der Journaldatei dort.',
  },
  libraryBehind: {
    kicker: 'Die Bibliothek ist unvollständig',
    title: 'Ihr Verlauf ist im Journal sicher. Der Bibliothek fehlt ein Teil davon.',
    text: 'Die Journaldatei weiß mehr, als die Bibliothek enthält: Vielleicht wurde die Datenbank beschädigt und neu angelegt. Damit nichts verschüttet wird, schreibt Watchbill nichts hinein, bis Sie wählen.',
  },
  notWhole: {
    kicker: 'Die Bibliothek ist unvollständig',
    title: 'Ihr Verlauf ist in den Sicherungen. Dies ist nicht die Bibliothek, die es war.',
    text: 'Watchbill merkt sich außerhalb der Datenbank, was sie zuletzt enthielt. Was jetzt da ist, ist leer, eine andere oder unvollständig: Vielleicht wurde die Datenbank beschädigt und neu angelegt. Watchbill schreibt nichts hinein, bis Sie wählen.',
  },
  recovering: {
    kicker: 'Rettung',
    title: 'Ihre Bibliothek wird zurückgeholt.',
    text: 'Die Datenbank wurde im Ganzen beiseitegelegt. Zuerst kommt die neueste gute Sicherung, dann, was die Journaldatei darüber hinaus hat. Sie können das Fenster schließen: Der nächste Start macht weiter.',
    job: 'Wird wiederhergestellt',
    done: 'bisher {{done}}',
  },
  migrating: {
    kicker: 'Eine neuere Form',
    title: 'Ihre Bibliothek bekommt eine neuere Form.',
    text: 'Vorher wird sie gesichert und die Sicherung zurückgelesen. Bevor das getan ist, wird nichts geändert.',
    job: 'Wird gesichert',
    done: 'bisher {{done}} Zeilen',
  },
  notBackedUp: {
    kicker: 'Die Bibliothek wurde nicht geändert',
    title: 'Ihr Verlauf ist sicher. Seine Sicherung ließ sich nicht machen.',
    text: 'Dieses Watchbill führt die Bibliothek in einer neueren Form und ändert nichts ohne eine Sicherung, die es zurückgelesen hat. {{reason}} Schaffen Sie Platz, oder wählen Sie einen anderen Ordner für Sicherungen; oder bleiben Sie bei Ihrem bisherigen Watchbill.',
  },
  migrationLost: {
    kicker: 'Die Bibliothek wurde nicht geändert',
    title: 'Ihr Verlauf ist sicher. Seine neuere Form war unvollständig.',
    text: 'Nach der Umstellung der Bibliothek hat Watchbill nachgezählt und eine andere Zahl von Zeilen gefunden; deshalb wurde alles zurückgenommen. Das ist unser Fehler: Bitte melden Sie ihn, und bleiben Sie bei Ihrem bisherigen Watchbill.',
  },
  libraryLost: {
    kicker: 'Die Bibliothek wurde geschlossen',
    title: 'Die Bibliothek wurde geschlossen. Was gespeichert war, ist sicher.',
    text: 'Das System hat die Datenbank geschlossen, wie bei einem vollen Datenträger, oder ein anderes Fenster hat sie mit einer neueren Version geöffnet. Alles, wozu „Gespeichert“ stand, ist auf dem Datenträger. Schaffen Sie Platz, falls er fehlt; meist genügt es, die Bibliothek wieder zu öffnen.',
  },
  unexpected: {
    kicker: 'Etwas Unerwartetes ist schiefgegangen',
    title: 'In Watchbill ist etwas schiefgegangen. Was gespeichert war, ist sicher.',
    text: 'Das ist unser Fehler, nicht Ihrer. Alles, wozu „Gespeichert“ stand, ist auf dem Datenträger. Wenn Sie möchten, speichern Sie zuerst eine Kopie Ihrer Daten; öffnen Sie dann das Fenster neu.',
  },
  way: {
    recover: {
      title: 'Die Bibliothek zurückholen',
      text: 'Legt die Datenbank im Ganzen beiseite, stellt die neueste gute Sicherung wieder her und holt nach, was die Journaldatei darüber hinaus hat.',
      action: 'Zurückholen',
    },
    goOn: {
      title: 'Mit dem Zurückgeholten weitermachen',
      text: 'Bis dahin ist die Bibliothek vollständig. Die Journaldatei und die beiseitegelegte Datenbank bleiben, wie sie sind.',
      action: 'Weitermachen',
    },
    asItIs: {
      title: 'So weitermachen, wie sie ist',
      text: 'Wenn Sie wissen, warum sie so ist: zum Beispiel, weil Sie sie dort hingelegt haben. Die Sicherungen und die Journaldatei bleiben.',
      action: 'Weitermachen',
    },
    retry: {
      title: 'Erneut versuchen',
      text: 'Startet dieses Fenster neu. Bevor die Bibliothek offen ist, wird nichts geändert.',
      action: 'Erneut versuchen',
    },
    folder: {
      title: 'Den Datenordner öffnen',
      text: 'Dort liegt alles, was Watchbill aufbewahrt.',
      action: 'Ordner öffnen',
    },
    backupFolder: {
      title: 'Einen anderen Ordner für Sicherungen wählen',
      text: 'Einen mit Platz, in den geschrieben werden darf. Dann wird es noch einmal versucht.',
      action: 'Ordner wählen',
    },
    export: {
      title: 'Meine Daten exportieren',
      text: 'Schreibt alles, was die Bibliothek enthält, in eine einzige Datei (JSON), wohin Sie möchten.',
      action: 'Daten exportieren',
    },
    quit: {
      title: 'Das neuere Watchbill starten',
      text: 'Beenden Sie dieses, und starten Sie dann das zuletzt benutzte.',
      action: 'Beenden',
    },
  },
  figure: {
    wroteApp: 'Watchbill, das zuletzt schrieb',
    runsApp: 'Watchbill, das jetzt läuft',
    wroteEngine: 'Unterbau, der zuletzt schrieb',
    runsEngine: 'Unterbau, der jetzt läuft',
    wroteSchema: 'Form der Bibliothek',
    inJournal: 'Aktionen in der Journaldatei',
    inLibrary: 'Aktionen in der Bibliothek',
    missing: 'Aktionen, die der Bibliothek fehlen',
    actionsExpected: 'gemerkte Aktionen',
    rowsExpected: 'gemerkte Zeilen',
    rowsFound: 'Zeilen in der Bibliothek',
    rowsBefore: 'Zeilen vorher',
    rowsAfter: 'Zeilen nachher',
  },
  fault: {
    gap: 'In der Journaldatei fehlt Aktion {{seq}}. Alles davor ist in der Bibliothek; danach wurde nichts ausgeführt, weil es auf dem Fehlenden aufbauen könnte.',
    unreadable: 'Die Journaldatei ließ sich nicht bis zum Ende lesen. Was gelesen wurde, ist in der Bibliothek.',
    backupMissing:
      'Einmal wurde eine Sicherung wiederhergestellt, und es fand sich keine gute, die danach gemacht wurde. {{sentence}}',
  },
  report: 'Was geschehen ist, für einen Bericht',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  exported: 'In {{name}} geschrieben.',
  nothingToExport: 'Es gibt nichts zu exportieren: Die Bibliothek ist nicht da.',
  diskLow: 'Auf dem Datenträger Ihrer Bibliothek sind nur noch {{size}} MB frei.',
  diskLowWhy:
    'Noch wird alles gespeichert. Schaffen Sie bald Platz: Ein voller Datenträger nimmt keine Markierungen und keine Sicherungen auf.',
  preferencesKeptAside:
    'Die Einstellungen dieses Fensters ließen sich nicht lesen und stehen wie am Anfang. Die beschädigte Datei wurde als {{name}} aufgehoben.',
  preferencesShow: 'Datei zeigen',
  packRefused:
    'Das neuere Programm „{{name}}“ ließ sich nicht lesen, deshalb bleibt das frühere. Von Ihren Daten wurde nichts geändert.',
  packMissing:
    'Das Programm „{{name}}“ ließ sich nicht lesen. Alles andere geht; von Ihren Daten wurde nichts geändert.',
  packRetry: 'Erneut versuchen',
};
