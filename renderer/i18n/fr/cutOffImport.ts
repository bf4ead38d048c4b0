/** Words of the screen that stands while an import is taken out that was cut off. */
export const cutOffImport = {
  kicker: 'Un instant',
  title: 'Une importation a été interrompue.',
  text: 'Elle est retirée, pour que votre bibliothèque soit comme avant. Un retrait interrompu s’achève de la même façon.',
  job: 'Retrait en cours',
};
