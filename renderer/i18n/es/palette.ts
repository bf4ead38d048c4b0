export const palette = {
  label: 'Buscar',
  placeholder: 'Un nombre, un episodio como s1e5 o algo que hacer',
  open: 'Abrir',
  empty: 'No se encontró nada. En lo que aún no has visto no se busca; sí por el número de sus episodios.',
  reading: 'Leyendo el programa…',
  found_one: '{{count}} resultado',
  found_many: '{{count}} de resultados',
  found_other: '{{count}} resultados',
  group: { next: 'A continuación', recent: 'Buscado hace poco', commands: 'Órdenes', everything: 'Todo' },
  ownWindow: 'Abrir {{name}} en su propia ventana',
  everything: 'Todos los resultados de «{{text}}»',
  hint: { choose: 'elegir', window: 'ventana nueva', close: 'cerrar' },
};
