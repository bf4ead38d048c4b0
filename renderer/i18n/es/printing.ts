export const printing = {
  preparing: 'La página se está preparando para papel…',
  printed: 'Enviado a la impresora: {{name}}',
  notPrinted: 'No se imprimió. {{reason}}',
  saved: 'Guardado: {{name}}',
  notSaved: 'No se guardó. {{reason}}',
  busy: 'Ya se está imprimiendo o guardando una página.',
  head: 'Watchbill · {{date}}',
  horizon: 'Hasta donde habías visto ese día. Lo que viene después no está en este papel.',
  cut: 'En este papel solo están las primeras {{rows}} filas de la página. Para tener el resto, filtra o exporta.',
};
