/** Words for what is opened with Watchbill: links, and files that are dropped or handed over by the system. */
export const openings = {
  link: {
    area: 'Link',
    looking: 'Suchen, was der Link nennt…',
    unknown: 'Dieser Link führt nirgendwohin.',
    unknownWhy:
      'Dieses Watchbill versteht ihn nicht. Vielleicht ist er vertippt, abgeschnitten oder von einer neueren Version.',
    noShow: 'Eine Serie namens „{{show}}“ gibt es hier nicht.',
    noShowWhy:
      'Vielleicht meint der Link eine Serie, die nie in diese Bibliothek kam oder aus ihr herausgenommen wurde.',
    noEpisode: '{{show}} hat kein {{code}}.',
    noEpisodeWhy: 'Die Serie ist hier, aber keine Folge hat diese Nummer.',
    toShow: 'Zur Serie',
    toUpNext: 'Zu „Als Nächstes“',
    toEpisode: 'Zur Folge',
  },
  mark: {
    title: '{{what}} als gesehen markieren?',
    text: '{{show}} · {{when}}. Ein Link bittet darum; nichts ändert sich, wenn Sie es nicht sagen.',
    confirm: 'Als gesehen markieren',
    leave: 'So lassen',
    left: 'Nichts wurde markiert.',
    leftWhy: 'Der Link bat darum, {{what}} von {{show}} zu markieren, und Sie haben es gelassen, wie es ist.',
    already: '{{what}} ist schon markiert.',
    alreadyWhy: 'Der Link bat darum, es als gesehen zu markieren; es gibt also nichts zu tun.',
    notOut: '{{what}} ist noch nicht erschienen.',
    notOutWhy: 'Der Link bat darum, es als gesehen zu markieren. Das geht ab {{when}}.',
    when: {
      now: 'jetzt',
      'air-date': 'am Sendetermin',
      unknown: 'ohne Datum',
    },
  },
  copy: {
    done: 'Der Link zu dieser Seite ist in der Zwischenablage.',
    none: 'Diese Seite hat keinen eigenen Link. Eine Serie, eine Folge, eine Figur und eine Notiz haben einen.',
    failed: 'Das System hat den Link nicht angenommen.',
    label: 'Link kopieren',
  },
  drop: {
    title: 'Loslassen zum Öffnen',
    count_one: '{{count}} Datei',
    count_other: '{{count}} Dateien',
    pack: 'Ein Paket wird gezeigt, bevor es hinzukommt.',
    backup: 'Eine Sicherung wird mit Ihrer Bibliothek verglichen, bevor sie wiederhergestellt wird.',
    history: 'Ein Verlauf von anderswo macht einen Probelauf, bevor er importiert wird.',
    nothing: 'Durch das Ablegen ändert sich nichts.',
    oneAtATime: 'Eine nach der anderen: „{{name}}“ wurde geöffnet, der Rest nicht.',
    notTaken:
      'Watchbill konnte diese Datei nicht öffnen. Öffnen Sie sie aus ihrem Ordner, oder wählen Sie eine andere Kopie.',
  },
};
