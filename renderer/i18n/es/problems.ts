export const problems = {
  windowTitle: 'Watchbill te necesita',
  newerRuntime: {
    kicker: 'No se abrió la biblioteca',
    title: 'Tu historial está a salvo. Este Watchbill es más antiguo que él.',
    text: 'Lo escribió por última vez Watchbill {{wroteApp}}, con un motor más nuevo. Un motor más antiguo podría destruirlo, así que no se tocó. Abre el Watchbill más nuevo, o vuelve a instalarlo.',
  },
  newerSchema: {
    kicker: 'No se abrió la biblioteca',
    title: 'Tu historial está a salvo. Este Watchbill es más antiguo que él.',
    text: 'Un Watchbill más nuevo guarda en ella más de lo que este sabe leer. Al escribir se perdería lo que no conoce, así que no se tocó. Abre el Watchbill más nuevo, o vuelve a instalarlo.',
  },
  folderNotWritable: {
    kicker: 'No se puede escribir en la carpeta de datos',
    title: 'Tu historial está a salvo. No se puede guardar nada nuevo.',
    text: 'Watchbill no puede escribir en su carpeta de datos: {{reason}} No se cambió nada en ella. En cuanto se pueda escribir de nuevo, sigue aquí.',
  },
  cannotOpen: {
    kicker: 'La biblioteca no se abrió',
    title: 'La biblioteca no se abrió. No se cambió nada.',
    text: 'El sistema se negó a abrir la base de datos, a menudo porque otro programa la está usando o porque el disco está lleno. Lo que marcaste está en la carpeta de datos, y por segunda vez en el archivo del registro, allí mismo.',
  },
  libraryBehind: {
    kicker: 'La biblioteca no está completa',
    title: 'Tu historial está a salvo en el registro. A la biblioteca le falta una parte.',
    text: 'El archivo del registro cuenta más de lo que contiene la biblioteca: la base de datos pudo dañarse y empezar de cero. No se escribirá nada en ella, para no enterrar nada, hasta que decidas.',
  },
  notWhole: {
    kicker: 'La biblioteca no está completa',
    title: 'Tu historial está a salvo en las copias de seguridad. Esta biblioteca no es la que era.',
    text: 'Watchbill recuerda, fuera de la base de datos, lo último que esta contenía. Lo que hay ahora está vacío, es otra biblioteca o le falta una parte: la base de datos pudo dañarse y empezar de cero. No se escribirá nada en ella hasta que decidas.',
  },
  recovering: {
    kicker: 'Recuperación',
    title: 'Se está recuperando tu biblioteca.',
    text: 'La base de datos se apartó, entera. Primero va la copia de seguridad válida más reciente, y luego lo que el archivo del registro tiene después de ella. Puedes cerrar la ventana: se continuará en el próximo inicio.',
    job: 'Restaurando',
    done: '{{done}} hasta ahora',
  },
  migrating: {
    kicker: 'Un formato más nuevo',
    title: 'Tu biblioteca recibe un formato más nuevo.',
    text: 'Antes se hace una copia de seguridad, y esa copia se vuelve a leer. Hasta entonces no se cambia nada.',
    job: 'Haciendo la copia',
    done: '{{done}} filas hasta ahora',
  },
  notBackedUp: {
    kicker: 'No se cambió la biblioteca',
    title: 'Tu historial está a salvo. No se pudo hacer su copia de seguridad.',
    text: 'Este Watchbill guarda la biblioteca en un formato más nuevo, y no cambia nada sin una copia que haya vuelto a leer. {{reason}} Libera espacio o elige otra carpeta para las copias; o sigue con el Watchbill que usabas antes.',
  },
  migrationLost: {
    kicker: 'No se cambió la biblioteca',
    title: 'Tu historial está a salvo. Su nuevo formato no estaba completo.',
    text: 'Tras pasar la biblioteca a un formato más nuevo, Watchbill volvió a contar y encontró otro número de filas, así que lo deshizo todo. Es un fallo nuestro: te pedimos que lo comuniques y sigas con el Watchbill que usabas antes.',
  },
  libraryLost: {
    kicker: 'La biblioteca se cerró',
    title: 'La biblioteca se cerró. Lo guardado está a salvo.',
    text: 'El sistema cerró la base de datos, como hace cuando el disco está lleno, u otra ventana la abrió con una versión más nueva. Todo lo que decía «Guardado» está en el disco. Libera espacio si hace falta; suele bastar con abrir la biblioteca de nuevo.',
  },
  unexpected: {
    kicker: 'Ocurrió algo inesperado',
    title: 'Algo falló dentro de Watchbill. Lo guardado está a salvo.',
    text: 'Es un fallo nuestro, no tuyo. Todo lo que decía «Guardado» está en el disco. Si quieres, guarda antes una copia de tus datos; después abre la ventana de nuevo.',
  },
  way: {
    recover: {
      title: 'Recuperar la biblioteca',
      text: 'Aparta la base de datos, entera, restaura la copia de seguridad válida más reciente y repite lo que el archivo del registro tiene después de ella.',
      action: 'Recuperar',
    },
    goOn: {
      title: 'Seguir con lo recuperado',
      text: 'La biblioteca está completa hasta ahí. El archivo del registro y la base de datos apartada se quedan como están.',
      action: 'Seguir',
    },
    asItIs: {
      title: 'Seguir con ella tal como está',
      text: 'Si sabes por qué está así: porque tú la pusiste ahí, por ejemplo. Las copias de seguridad y el archivo del registro se conservan.',
      action: 'Seguir',
    },
    retry: {
      title: 'Reintentar',
      text: 'Abre esta ventana desde el principio. No se cambia nada antes de que la biblioteca esté abierta.',
      action: 'Reintentar',
    },
    folder: {
      title: 'Abrir la carpeta de datos',
      text: 'Todo lo que guarda Watchbill está allí.',
      action: 'Abrir la carpeta',
    },
    backupFolder: {
      title: 'Elegir otra carpeta para las copias',
      text: 'Una con espacio y en la que se pueda escribir. Después se intenta de nuevo.',
      action: 'Elegir carpeta',
    },
    export: {
      title: 'Exportar mis datos',
      text: 'Escribe todo lo que contiene la biblioteca en un solo archivo (JSON), donde elijas.',
      action: 'Exportar mis datos',
    },
    quit: {
      title: 'Abrir el Watchbill más nuevo',
      text: 'Cierra este y abre el último que usaste.',
      action: 'Salir',
    },
  },
  figure: {
    wroteApp: 'Watchbill que la escribió',
    runsApp: 'Watchbill que se ejecuta ahora',
    wroteEngine: 'motor que la escribió',
    runsEngine: 'motor que se ejecuta ahora',
    wroteSchema: 'formato de la biblioteca',
    inJournal: 'acciones en el archivo del registro',
    inLibrary: 'acciones en la biblioteca',
    missing: 'acciones que faltan en la biblioteca',
    actionsExpected: 'acciones recordadas',
    rowsExpected: 'filas recordadas',
    rowsFound: 'filas en la biblioteca',
    rowsBefore: 'filas antes',
    rowsAfter: 'filas después',
  },
  fault: {
    gap: 'Falta la acción {{seq}} en el archivo del registro. Todo lo anterior está en la biblioteca; nada de lo posterior se repitió, porque puede depender de lo que falta.',
    unreadable: 'El archivo del registro no se pudo leer hasta el final. Lo leído está en la biblioteca.',
    backupMissing:
      'Una vez se restauró una copia de seguridad, y no se encontró ninguna copia válida hecha después. {{sentence}}',
  },
  report: 'Lo ocurrido, para un informe',
  copy: 'Copiar el informe',
  copied: 'Copiado.',
  exported: 'Escrito en {{name}}.',
  nothingToExport: 'No hay nada que exportar: la biblioteca no está.',
  diskLow: 'En el disco de tu biblioteca solo quedan {{size}} MB libres.',
  diskLowWhy: 'Todo se sigue guardando. Conviene liberar espacio pronto: en un disco lleno no caben marcas ni copias.',
  preferencesKeptAside:
    'No se pudieron leer los ajustes de esta ventana, y están como al principio. El archivo dañado se conserva como {{name}}.',
  preferencesShow: 'Mostrar el archivo',
  packRefused:
    'No se pudo leer el paquete más nuevo «{{name}}», así que se conserva el anterior. No se cambió nada tuyo.',
  packMissing: 'No se pudo leer el paquete «{{name}}». Todo lo demás funciona; no se cambió nada tuyo.',
  packRetry: 'Reintentar',
};
