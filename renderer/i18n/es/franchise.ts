export const franchise = {
  reading: 'Leyendo la franquicia…',
  kicker: 'Franquicia',
  summary: '{{series}} y {{films}}',
  begun_one: '{{count}} empezada',
  begun_many: '{{count}} empezadas',
  begun_other: '{{count}} empezadas',
  seen: '{{begun}}, vistos {{watched}} de {{total}} episodios y películas',
  order: { label: 'Orden', air: 'Por estreno', story: 'Por la historia' },
  storyNote: 'Años según los cuenta la historia ·',
  missing: 'Esa franquicia no está aquí.',
  missingWhy: 'Puede que su paquete no esté cargado.',
  toLibrary: 'Abrir la biblioteca',
};
