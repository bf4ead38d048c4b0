/** Words for pages on paper. */
export const printing = {
  preparing: 'La page est mise en forme pour le papier…',
  printed: 'Envoyé à l’imprimante : {{name}}',
  notPrinted: 'Non imprimé. {{reason}}',
  saved: 'Enregistré : {{name}}',
  notSaved: 'Non enregistré. {{reason}}',
  busy: 'Une page est déjà en cours d’impression ou d’enregistrement.',
  head: 'Watchbill · {{date}}',
  horizon: 'Jusqu’où vous aviez vu ce jour-là. Ce qui est devant vous n’est pas sur ce papier.',
  cut: 'Seules les {{rows}} premières lignes de cette page sont sur ce papier. Filtrez-la, ou exportez-la, pour avoir le reste.',
};
