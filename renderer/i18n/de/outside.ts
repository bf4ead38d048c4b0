/** Words for places outside the windows, and of the menus of what is clicked. */
export const outside = {
  episode: '{{code}} {{title}}',
  film: 'Film',
  airs: '{{code}} läuft heute: {{title}}',
  airsHidden: '{{code}} läuft heute.',
  airsFilm: 'Er erscheint heute.',
  airsSeveral_one: 'Heute läuft {{count}} Folge, ab {{code}}.',
  airsSeveral_other: 'Heute laufen {{count}} Folgen, ab {{code}}.',
  notMarked: 'Nicht markiert: Was im Infobereich gewählt wurde, ließ sich nicht speichern. Es ist, wie es war.',
  menu: {
    open: 'Öffnen',
    window: 'In neuem Fenster öffnen',
    small: 'In kleinem Fenster öffnen',
    copy: 'Namen kopieren',
  },
};
