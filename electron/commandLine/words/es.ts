export const usageWords = {
  unknownCommand: 'No existe la orden "{{word}}". "watchbill --help" las enumera todas.',
  unknownOption: '"{{command}}" no tiene la opción {{option}}. "watchbill {{command}} --help" las enumera.',
  noValue: '{{option}} necesita un valor detrás.',
  needlessValue: '{{option}} no admite ningún valor.',
  badValue: '{{option}} no puede ser "{{value}}". Puede ser {{allowed}}.',
  missing: 'A "{{command}}" le falta {{what}}. "watchbill {{command}} --help" dice más.',
  tooMany: '"{{command}}" no sabe qué hacer con "{{argument}}". "watchbill {{command}} --help" dice más.',
  tooManyFiles: 'Se pueden leer {{most}} archivos a la vez como máximo.',
  folderNeedsValue: '--user-data-dir necesita una carpeta detrás.',
};

export const needed = {
  importFile: 'un archivo que importar',
  backupFile: 'el archivo de una copia de seguridad',
  whatToList: '"shows" o "up-next"',
  packCheck: '"check" y un archivo',
  show: 'una serie',
  theEpisode: 'El episodio',
  episodeCode: 'una temporada y un número, como S1E5',
  markDate: 'un día (2024-03-05), un día con hora ("2024-03-05 21:30"), un mes (2024-03), un año, aired, unknown o now',
};

export const refusals = {
  noSuchFile: 'No existe el archivo {{file}}.',
  notAFile: '{{file}} no es un archivo.',
  unreadable: '{{file}} no se puede leer ({{code}}).',
  exists: '{{place}} ya existe. Elige otro nombre, o añade --force para sustituirlo.',
  folderExists: '{{place}} ya existe, y una carpeta no se sustituye nunca. Elige otro nombre.',
  notAPlace: '{{place}} es una carpeta; indica el archivo que hay que escribir.',
  badName: 'Una carpeta no se puede llamar {{place}} en todos los sistemas. Elige otro nombre.',
  noFolder: 'No existe la carpeta {{folder}}.',
  newerRuntime:
    'Esta biblioteca la escribió por última vez Watchbill {{app}}, con un motor más nuevo. Un motor más antiguo podría destruirla, así que no se tocó.',
  newerSchema: 'Watchbill {{app}} guarda en esta biblioteca más de lo que este sabe leer, así que no se tocó.',
  notWritable: 'Watchbill no puede escribir en su carpeta de datos {{folder}}: {{reason}}',
  recovering:
    'Se pidió una recuperación. Abre la ventana de Watchbill para recuperar la biblioteca y reinténtalo después.',
  noAnswer: 'Otro Watchbill usa esta carpeta de datos y no responde. Ciérralo, o espera a que termine, y reinténtalo.',
  gone: 'El Watchbill que hacía esto se cerró antes de terminar. Lo que había confirmado está guardado.',
  closing: 'Watchbill se está cerrando y no acepta nada nuevo. Reinténtalo dentro de un momento.',
  crashed:
    'Ocurrió algo inesperado en Watchbill. Los detalles se escribieron en su archivo de diagnóstico; lo guardado está a salvo.',
  stopped: 'Detenido.',
  noDisplay: 'Aquí no se pudo abrir Watchbill sin una pantalla.',
};

export const helpParts = {
  common: `  --json                  escribe un solo documento JSON, y nada más
  --user-data-dir DIR     usa la biblioteca de esta carpeta
  --help                  muestra esto`,
};

export const generalHelp = {
  text: `Watchbill: marcar episodios, leer fichas de personajes, llevar notas.

Sin una orden, abre su ventana. Con una, funciona sin ventana, y si ya hay una abierta,
lo que hace la orden se ve allí al momento.

  watchbill import ARCHIVO...         trae un historial de otro sitio
  watchbill export                    escribe la biblioteca, visionados, notas o fechas de
                                      emisión en un archivo
  watchbill backup                    hace una copia de seguridad de la biblioteca
  watchbill restore ARCHIVO           vuelve a una copia de seguridad
  watchbill verify                    comprueba la biblioteca y su registro
  watchbill list shows | up-next      enumera series, o lo que viene a continuación
  watchbill mark SERIE S1E5           marca un episodio como visto
  watchbill pack check ARCHIVO        comprueba un paquete antes de compartirlo

  --user-data-dir DIR     usa la biblioteca de esta carpeta
  --help                  muestra esto; detrás de una orden, lo que admite
  --version               muestra la versión

Códigos de salida: 0 hecho, 1 un fallo nuestro, 2 no se entendió, 3 rechazado,
4 hecho en parte, 130 detenido.
`,
};

export const commandHelp = {
  import: `watchbill import ARCHIVO... [opciones]

Lee lo que exportan otros servicios, averigua por sí solo qué es y aplica lo que está claro.
Las filas que encajan con varias series no se tocan (código de salida 4); se elige en la ventana.

  --dry-run               dice solo lo que ocurriría
{{common}}
`,
  export: `watchbill export --format FORMATO --out RUTA [opciones]

  --format json           toda la biblioteca
  --format csv            todos los visionados, como tabla
  --format markdown       las notas que se pueden leer, como carpeta de archivos
  --format ics            fechas de emisión de las series que sigues, como calendario
  --out RUTA              adónde
  --force                 sustituye un archivo de ese nombre
{{common}}
`,
  backup: `watchbill backup [opciones]

Hace una copia de seguridad de la biblioteca, la relee y escribe dónde está.

{{common}}
`,
  restore: `watchbill restore ARCHIVO [opciones]

Pone una copia de seguridad en el lugar de la biblioteca, de la que antes se hace una copia.

  --dry-run               dice solo lo que cambiaría
{{common}}
`,
  verify: `watchbill verify [opciones]

Compara cada fila de la biblioteca con su registro. Código de salida 4 si algo está mal.

{{common}}
`,
  list: `watchbill list shows | up-next [opciones]

No se escribe ningún título que quede más allá de lo que has visto.

{{common}}
`,
  mark: `watchbill mark SERIE S1E5 [opciones]

SERIE es un título, un identificador o el nombre de una dirección. En una película se omite
el código.

  --at FECHA              cuándo: 2024-03-05, "2024-03-05 21:30", 2024-03, 2024, aired,
                          unknown; ahora, si se omite
  --again                 también si ya está marcado: visto una vez más
{{common}}
`,
  pack: `watchbill pack check ARCHIVO [opciones]

Comprueba un paquete y nombra la línea y el motivo de lo que esté mal. No necesita biblioteca.

{{common}}
`,
};
