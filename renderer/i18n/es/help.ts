export const help = {
  title: 'Ayuda',
  reading: 'Abriendo la ayuda…',
  promises: {
    title: 'Cinco promesas',
    marks: {
      title: 'Una sola acción marca.',
      text: 'Un clic o una tecla, allí donde aparezca un episodio. Queda guardado en el disco antes de que Watchbill lo diga, y todo se puede deshacer, también una temporada o una importación entera.',
    },
    spoils: {
      title: 'Nunca destripa nada.',
      text: 'Lo que has visto es tu horizonte. Fichas, títulos, reparto, búsqueda, relaciones y notas acaban ahí, y lo que queda más allá ni siquiera está en la página.',
    },
    loses: {
      title: 'Nunca pierde nada.',
      text: 'Lo que haces sobrevive a un cierre inesperado, a una base de datos dañada y a un disco lleno. Las copias de seguridad se hacen solas, y se prueban restaurándolas.',
    },
    past: {
      title: 'Se lleva tu pasado consigo.',
      text: 'Los archivos de otros servicios se ensayan primero, fila por fila. Por muchas veces que lo repitas, cada fila se importa una sola vez, y se revierte con un clic.',
    },
    fast: { title: 'Sigue siendo rápido.', text: 'Cien mil episodios se manejan como treinta.' },
  },
  sample: {
    title: 'El horizonte, en diez segundos',
    intro: 'Mueve la marca. Lo que puedes leer la sigue al instante, y también de vuelta.',
    show: 'Los fareros',
    group: 'Hasta dónde has visto',
    none: 'Nada visto',
    upTo: 'Visto hasta el episodio {{number}}',
    notMet: 'Todavía no conoces a nadie. Quién vendrá no está en esta página.',
    name: { stranger: 'La mujer del transbordador', known: 'Ada Vane' },
    line: {
      arrives: 'Llega a la isla en el último transbordador antes del invierno.',
      named: 'Se llama Ada Vane y cuida del faro.',
      signals: 'Sabe leer las antiguas señales, que nadie le enseñó.',
      captain: 'Era la capitana del barco que se perdió.',
    },
    of: 'Episodio {{number}}',
    ahead: 'Hay más por delante. Cuánto, no se cuenta aquí.',
    whole: 'Lo has visto todo.',
  },
  keys: {
    title: 'Teclas',
    all: 'Abrir como lista',
    places: 'Adónde',
    everywhere: 'En todas partes',
    lists: 'En listas',
  },
  news: {
    title: 'Novedades',
    notYet: 'sin publicar aún',
    told: 'Esto es Watchbill {{version}}.',
    show: 'Ver las novedades',
    unreadable: 'La lista de cambios no está en esta copia de Watchbill.',
  },
  trouble: {
    title: 'Cuando algo va mal',
    text: 'Un archivo de diagnóstico ayuda a encontrar un fallo. Contiene versiones, recuentos, ajustes y el diario técnico, sin rutas ni nombres: nada de lo que escribiste, viste o buscaste. Solo se guarda; no se envía nada.',
    save: 'Guardar un archivo de diagnóstico…',
    saved: 'Guardado: {{name}}',
    check: 'Comprobar la biblioteca',
    backups: 'Copias de seguridad',
    again: 'Mostrar de nuevo todos los consejos',
    shown: 'Los consejos vuelven a mostrarse en su sitio.',
    welcome: 'Volver a la bienvenida',
  },
  tip: {
    label: 'Consejo',
    gone: 'Quitar este consejo',
    'up-next': 'M marca lo que tiene el foco, o lo primero. U lo deshace. ? muestra todas las teclas.',
    show: 'Mayús+M marca un episodio como visto antes, y pregunta cuándo. Con el clic derecho está todo lo demás.',
    characters:
      'Las fichas crecen a medida que ves. Las fechas de una ficha la muestran tal como estaba después de un episodio anterior.',
    notes:
      'Al escribir [[un nombre]] o S1E5 en una nota, se convierte en un enlace; la ficha lleva de vuelta a tu nota.',
    history: 'X selecciona filas, E cambia a la vez las fechas de todas.',
  },
};
