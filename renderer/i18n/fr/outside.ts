/** Words for places outside the windows, and of the menus of what is clicked. */
export const outside = {
  episode: '{{code}} {{title}}',
  film: 'Film',
  airs: '{{code}} est diffusé aujourd’hui : {{title}}',
  airsHidden: '{{code}} est diffusé aujourd’hui.',
  airsFilm: 'Il sort aujourd’hui.',
  airsSeveral_one: '{{count}} épisode est diffusé aujourd’hui, à partir de {{code}}.',
  airsSeveral_many: '{{count}} d’épisodes sont diffusés aujourd’hui, à partir de {{code}}.',
  airsSeveral_other: '{{count}} épisodes sont diffusés aujourd’hui, à partir de {{code}}.',
  notMarked:
    'Non marqué : ce qui a été choisi dans la zone de notification n’a pas pu être enregistré. C’est comme avant.',
  menu: {
    open: 'Ouvrir',
    window: 'Ouvrir dans une nouvelle fenêtre',
    small: 'Ouvrir dans une petite fenêtre',
    copy: 'Copier le nom',
  },
};
