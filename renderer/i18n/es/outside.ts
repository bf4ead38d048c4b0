export const outside = {
  episode: '{{code}} {{title}}',
  film: 'Película',
  airs: 'Hoy se emite {{code}}: {{title}}',
  airsHidden: 'Hoy se emite {{code}}.',
  airsFilm: 'Se estrena hoy.',
  airsSeveral_one: 'Hoy se emite {{count}} episodio, desde {{code}}.',
  airsSeveral_many: 'Hoy se emiten {{count}} de episodios, desde {{code}}.',
  airsSeveral_other: 'Hoy se emiten {{count}} episodios, desde {{code}}.',
  notMarked: 'No se marcó: lo elegido en la bandeja no se pudo guardar. Está como antes.',
  menu: {
    open: 'Abrir',
    window: 'Abrir en una ventana nueva',
    small: 'Abrir en una ventana pequeña',
    copy: 'Copiar el nombre',
  },
};
